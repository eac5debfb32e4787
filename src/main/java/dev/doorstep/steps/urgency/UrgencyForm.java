package dev.doorstep.steps.urgency;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record UrgencyForm(
		@Pattern(regexp = "emergency|this-week|this-month|flexible|on-date",
				message = "{urgency.when.missing}") String when,
		@Size(max = 20, message = "{urgency.date.missing}") String date) {
}
