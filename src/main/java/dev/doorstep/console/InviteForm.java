package dev.doorstep.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.doorstep.ui.Text;

/** What is typed to invite somebody. */
record InviteForm(String name, String email, List<String> roles) {

	private static final int LONGEST_NAME = 100;

	InviteForm {
		name = (name != null) ? name.strip() : "";
		email = (email != null) ? email.strip() : "";
		roles = (roles != null) ? List.copyOf(roles) : List.of();
	}

	static InviteForm blank() {
		return new InviteForm(null, null, null);
	}

	Map<String, Text> errors() {
		var errors = new LinkedHashMap<String, Text>();
		if (this.name.isEmpty() || this.name.length() > LONGEST_NAME
				|| this.name.chars().anyMatch(Character::isISOControl)) {
			errors.put("name", Text.message("console.people.name.missing"));
		}
		if (this.email.isEmpty()) {
			errors.put("email", Text.message("console.people.email.missing"));
		}
		if (RoleChoice.chosen(this.roles).isEmpty()) {
			errors.put("roles", Text.message("console.people.roles.missing"));
		}
		return errors;
	}

	Map<String, List<String>> values() {
		return Map.of("name", List.of(this.name), "email", List.of(this.email), "roles", this.roles);
	}

}
