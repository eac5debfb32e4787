/* Ctrl-K or "/" opens the list of places; typing narrows it, the arrows walk it, Enter goes there. */
behaviors["go-to"] = (box) => {
	const input = box.querySelector(".go-input");
	const nothing = box.querySelector(".go-nothing");
	const places = [...box.querySelectorAll("a")];
	const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	const found = () => places.filter((place) => !place.parentElement.hidden);
	const pick = (place) => {
		places.forEach((other) => other.toggleAttribute("data-picked", other === place));
		place?.scrollIntoView({ block: "nearest" });
	};
	const narrow = () => {
		places.forEach((place) => place.parentElement.hidden = !plain(place.textContent).includes(plain(input.value.trim())));
		nothing.hidden = found().length > 0;
		pick(found()[0]);
	};
	const walk = (by) => {
		const at = found().findIndex((place) => place.hasAttribute("data-picked"));
		pick(found().at((at + by) % found().length));
	};

	input.hidden = false;
	input.autofocus = true;
	input.addEventListener("input", narrow);
	input.addEventListener("keydown", (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && found().length) {
			event.preventDefault();
			walk(step);
		} else if (event.key === "Enter") {
			event.preventDefault();
			places.find((place) => place.hasAttribute("data-picked") && !place.parentElement.hidden)?.click();
		}
	});
	// Before and not after it has opened: what a quick hand types at once must not be lost.
	box.addEventListener("beforetoggle", () => {
		input.value = "";
		narrow();
	});
};
