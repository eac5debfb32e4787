/* Photos go up as soon as they are chosen. */
behaviors.upload = (input) => {
	const box = input.closest(".upload");
	const button = box.querySelector(".upload-button");
	button.hidden = true;
	input.addEventListener("change", () => {
		box.querySelector(".upload-busy").hidden = false;
		button.click();
	});
};
