package dev.doorstep.steps.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record ContactForm(
		@NotBlank(message = "{contact.name.missing}") @Size(max = 120, message = "{contact.name.long}") String name,
		@NotBlank(message = "{contact.email.missing}") @Size(max = 254, message = "{contact.email.wrong}") String email,
		@Size(max = 40, message = "{contact.phone.wrong}") String phone,
		@Pattern(regexp = "email|call|text", message = "{contact.channel.missing}") String channel,
		@Pattern(regexp = "|any|morning|afternoon|evening", message = "{contact.time.wrong}") String time) {
}
