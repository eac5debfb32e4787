/* A field whose form is sent as soon as it has another value. */
behaviors["send-change"] = (field) => field.addEventListener("change", () => field.form.requestSubmit());
