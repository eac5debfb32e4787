/* When nothing can be saved now, the page stays as it is, with all that was typed, and says why. */
behaviors.offline = (toast) => {
	const say = (text) => {
		toast.textContent = text;
		toast.hidden = !text;
	};
	document.addEventListener("htmx:sendError", () => say(toast.dataset.message));
	document.addEventListener("htmx:responseError", (event) => {
		const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
		say(page.querySelector("main .lead")?.textContent ?? toast.dataset.message);
	});
	document.addEventListener("htmx:beforeRequest", () => say(""));
};
