/* A slider and its number say the same. Only the number is sent: without scripts it is enough. */
behaviors.slide = (range) => {
	const number = document.getElementById(range.dataset.slideFor);
	range.hidden = false;
	range.value = number.value;
	range.addEventListener("input", () => {
		number.value = range.value;
		number.dispatchEvent(new Event("input", { bubbles: true }));
	});
	number.addEventListener("input", () => range.value = number.value);
};
