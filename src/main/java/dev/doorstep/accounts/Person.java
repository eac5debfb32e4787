package dev.doorstep.accounts;

import java.util.Set;
import java.util.UUID;

/** Somebody who is signed in, as other modules may know them. */
public record Person(UUID id, String name, String email, Set<Role> roles) {

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

}
