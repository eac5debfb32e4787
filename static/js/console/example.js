/* Beside what a rule asks about stands an example of what can be typed for it. */
behaviors.example = (select) => {
	const input = select.parentElement.querySelector("input");
	select.addEventListener("change", () => input.placeholder = select.selectedOptions[0].dataset.example);
};
