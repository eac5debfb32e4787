/* A second press of a button, while the first is on its way, is not sent. The server would bear it; the person need not wait for it. */
behaviors["press-once"] = (form) => {
	const release = () => delete form.dataset.pressed;
	form.addEventListener("submit", (event) => {
		if (form.dataset.pressed) {
			event.preventDefault();
			event.stopImmediatePropagation();
		} else {
			form.dataset.pressed = "yes";
			setTimeout(release, 8000);
		}
	}, { capture: true });
	form.addEventListener("htmx:afterRequest", release);
	window.addEventListener("pageshow", release);
};
