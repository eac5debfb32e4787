package dev.doorstep.accounts;

import java.util.List;

import org.springframework.stereotype.Component;

/** Everybody may see to their own account. */
@Component
class AccountAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read("/console/account", Role.values()));
	}

}
