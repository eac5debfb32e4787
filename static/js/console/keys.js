/* A key alone is a shortcut where nothing is being typed: each opener names its own in data-keys. */
const typing = (element) => element.closest("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
	const palette = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
	if (!palette && (event.ctrlKey || event.metaKey || event.altKey || typing(event.target))) {
		return;
	}
	const name = palette ? "/" : event.key;
	const target = [...document.querySelectorAll("[data-keys]")].find((opener) => opener.dataset.keys === name);
	if (target) {
		event.preventDefault();
		target.click();
	}
});
