package dev.doorstep.accounts;

import java.util.Set;

import org.springframework.http.HttpMethod;

/**
 * Who may send what where. A route below {@code /console} that no rule names is closed to
 * everybody.
 *
 * @param method the method, or null for every one
 * @param pattern a path pattern like <code>/console/flags/{key}</code>
 * @param roles any of which lets a person in
 * @param fresh whether a factor must have been given lately: for what the public sees at
 * once
 */
public record AccessRule(HttpMethod method, String pattern, Set<Role> roles, boolean fresh) {

	public static AccessRule read(String pattern, Role... roles) {
		return new AccessRule(HttpMethod.GET, pattern, Set.of(roles), false);
	}

	public static AccessRule change(String pattern, Role... roles) {
		return new AccessRule(HttpMethod.POST, pattern, Set.of(roles), false);
	}

	public AccessRule afterFreshFactor() {
		return new AccessRule(this.method, this.pattern, this.roles, true);
	}

}
