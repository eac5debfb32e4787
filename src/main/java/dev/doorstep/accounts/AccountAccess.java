package dev.doorstep.accounts;

import java.util.List;

import org.springframework.stereotype.Component;

/** Everybody may see to their own account. */
@Component
class AccountAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read("/console/account", Role.values()),
				AccessRule.read("/console/account/password", Role.values()),
				AccessRule.change("/console/account/password", Role.values()).afterFreshFactor(),
				AccessRule.change("/console/account/passkeys/remove", Role.values()).afterFreshFactor(),
				AccessRule.change("/console/account/sessions/*", Role.values()));
	}

}
