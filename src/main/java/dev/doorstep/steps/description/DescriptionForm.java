package dev.doorstep.steps.description;

import java.util.List;

import jakarta.validation.constraints.Size;

/**
 * The job in own words.
 *
 * @param photos the ids of photos that are put away already
 * @param stay what a button other than "continue" asks for: {@code remove-<photo>} takes
 * a photo away
 */
record DescriptionForm(@Size(max = 2000, message = "{description.text.long}") String text,
		@Size(max = 6) List<@Size(max = 36) String> photos, @Size(max = 60) String stay) {

	DescriptionForm with(List<String> photos) {
		return new DescriptionForm(this.text, photos, "");
	}

}
