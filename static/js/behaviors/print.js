/* A button that only a script can keep appears only where scripts run. */
behaviors.print = (button) => {
	button.hidden = false;
	button.addEventListener("click", () => window.print());
};
