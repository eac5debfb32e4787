/* When the server cannot be reached, the page stays as it is and says so. */
behaviors.offline = (toast) => {
	const say = (text) => {
		toast.textContent = text;
		toast.hidden = !text;
	};
	document.addEventListener("htmx:sendError", () => say(toast.dataset.message));
	document.addEventListener("htmx:beforeRequest", () => say(""));
};
