package dev.doorstep.console;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.doorstep.accounts.Role;

import org.springframework.context.MessageSource;

/** Roles as forms offer them. */
final class RoleChoice {

	private RoleChoice() {
	}

	/** Nothing when one of them is none. */
	static Set<Role> chosen(Collection<String> names) {
		var known = Arrays.stream(Role.values()).map(Role::name).toList();
		return known.containsAll(names) ? names.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet())
				: Set.of();
	}

	static List<String> names(Set<Role> roles) {
		return roles.stream().sorted().map(Role::name).toList();
	}

	static Map<String, String> options(Locale locale, MessageSource messages) {
		var options = new LinkedHashMap<String, String>();
		for (var role : Role.values()) {
			options.put(role.name(), messages.getMessage("console.role.%s.explained".formatted(role), null, locale));
		}
		return options;
	}

}
