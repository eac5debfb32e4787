/* Rows that can be dragged by their grip, with a mouse or a finger; the buttons beside them do the same. */
behaviors.arrange = (form) => {
	const rows = form.querySelector(".arrange-rows");
	form.addEventListener("pointerdown", (event) => {
		const grip = event.target.closest(".arrange-grip");
		if (!grip || event.button !== 0) return;
		event.preventDefault();
		const row = grip.closest(".arrange-row");
		const before = [...rows.children];
		const move = (moved) => {
			const others = [...rows.children].filter((other) => other !== row);
			const next = others.find((other) => moved.clientY < other.getBoundingClientRect().top + other.offsetHeight / 2);
			if (row.nextElementSibling !== (next ?? null)) rows.insertBefore(row, next ?? null);
		};
		const drop = () => {
			grip.removeEventListener("pointermove", move);
			row.classList.remove("arrange-row--held");
			if (before.every((other, place) => rows.children[place] === other)) return;
			form.elements.moved.value = row.dataset.step;
			form.requestSubmit();
		};
		row.classList.add("arrange-row--held");
		grip.setPointerCapture(event.pointerId);
		grip.addEventListener("pointermove", move);
		grip.addEventListener("lostpointercapture", drop, { once: true });
	});
};
