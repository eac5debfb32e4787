/* After a page was swapped in, a screen reader and the keyboard begin at its content, as after a full load. */
document.addEventListener("htmx:afterSettle", (event) => {
	if (event.target === document.body && !document.querySelector(".error-summary")) {
		document.getElementById("main").focus({ preventScroll: true });
	}
});
