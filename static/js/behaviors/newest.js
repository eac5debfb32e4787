/* Where people talk, the newest stands last: it is where one looks first. */
behaviors.newest = (end) => {
	if (!document.querySelector(".error-summary") && end.getBoundingClientRect().bottom > window.innerHeight) {
		end.scrollIntoView({ block: "end" });
	}
};
