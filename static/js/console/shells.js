/* A page that needs other files, like the sign-in or one of a newer release, is loaded whole. */
const styles = (page) => page.querySelector("link[rel=stylesheet]")?.getAttribute("href");

document.addEventListener("htmx:beforeSwap", (event) => {
	const { target, xhr, requestConfig } = event.detail;
	if (target !== document.body || !xhr.responseURL) {
		return;
	}
	const answer = new DOMParser().parseFromString(xhr.responseText, "text/html");
	const loadable = requestConfig.verb === "get" || new URL(xhr.responseURL).pathname !== new URL(requestConfig.path, location).pathname;
	if (loadable && styles(answer) !== styles(document)) {
		event.detail.shouldSwap = false;
		location.assign(xhr.responseURL);
	}
});
