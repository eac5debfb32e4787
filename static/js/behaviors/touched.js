/* Tells which field was touched last when somebody goes away: its name, and nothing of what is in it. */
let touched = null;

const tellTouched = () => {
	if (touched) {
		navigator.sendBeacon(touched.address, new URLSearchParams({ field: touched.field, _csrf: touched.token }));
		touched = null;
	}
};

addEventListener("pagehide", tellTouched);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && tellTouched());

behaviors.touched = (page) => {
	const form = page.querySelector(".step-form");
	/* A preview carries its answers along, and counts for nothing. */
	if (form.elements.answers) return;
	form.addEventListener("focusin", ({ target }) => {
		if (target.matches("input:not([type=hidden]), select, textarea")) {
			touched = { address: `${new URL(form.action).pathname}/touched`, field: target.name, token: form.elements._csrf.value };
		}
	});
	form.addEventListener("submit", () => { touched = null; });
};
