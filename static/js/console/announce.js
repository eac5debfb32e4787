/* A live region that arrives with its page says its words once more: only what changes is read out. */
behaviors.announce = (region) => {
	const words = region.textContent;
	region.textContent = "";
	setTimeout(() => region.textContent = words, 100);
};
