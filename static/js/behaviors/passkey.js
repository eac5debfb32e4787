/* Before a form is sent, the person's authenticator is asked, and its answer goes along. */
behaviors.passkey = (form) => {
	const answer = form.querySelector("[name=_passkey], [name=made]");
	const say = (which) => form.querySelectorAll("[data-passkey]").forEach((text) => { text.hidden = text.dataset.passkey !== which; });
	const options = async () => {
		const sent = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams({ _csrf: form.elements._csrf.value }) });
		return sent.json();
	};
	const make = async () => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(await options()) });
	const give = async () => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await options()) });

	if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
		say("unsupported");
	}
	form.addEventListener("submit", (event) => {
		if (!answer.value) {
			event.preventDefault();
			event.stopImmediatePropagation();
			(form.dataset.ceremony === "create" ? make() : give()).then((credential) => {
				answer.value = JSON.stringify(credential);
				form.requestSubmit(event.submitter);
			}, () => say("failed"));
		}
	}, { capture: true });
	window.addEventListener("pageshow", () => { answer.value = ""; });
};
