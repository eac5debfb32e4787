/* Says how much room is left, once it is getting tight. */
behaviors.count = (area) => {
	const limit = Number(area.dataset.countTo);
	const counter = document.createElement("p");
	counter.className = "counter";
	counter.setAttribute("aria-live", "polite");
	area.after(counter);
	area.addEventListener("input", () => {
		const length = [...area.value].length;
		counter.textContent = length > limit * 0.8 ? `${length} / ${limit}` : "";
	});
};
