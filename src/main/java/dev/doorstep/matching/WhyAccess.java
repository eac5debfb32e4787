package dev.doorstep.matching;

import java.util.List;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.AccessRules;
import dev.doorstep.accounts.Role;

import org.springframework.stereotype.Component;

/** Who may ask why these professionals were asked: whoever sees requests. */
@Component
class WhyAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(WhyController.WHY, Role.ADMIN, Role.SUPPORT));
	}

}
