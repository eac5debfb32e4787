package dev.doorstep.console;

import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * The people who may sign in, for those who answer for the console. Whoever gives rights
 * away proves first that it is still them.
 */
@Component
class PeopleSection implements ConsoleSection {

	@Override
	public String id() {
		return "people";
	}

	@Override
	public int position() {
		return 90;
	}

	@Override
	public Text title() {
		return Text.message("console.people");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.ADMIN);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read("/console/people", Role.ADMIN),
				AccessRule.read("/console/people/new", Role.ADMIN),
				AccessRule.change("/console/people/new", Role.ADMIN).afterFreshFactor(),
				AccessRule.read("/console/people/{id}", Role.ADMIN),
				AccessRule.change("/console/people/{id}/roles", Role.ADMIN).afterFreshFactor(),
				AccessRule.change("/console/people/{id}/invite", Role.ADMIN).afterFreshFactor(),
				AccessRule.change("/console/people/{id}/disable", Role.ADMIN),
				AccessRule.change("/console/people/{id}/enable", Role.ADMIN).afterFreshFactor(),
				AccessRule.change("/console/people/{id}/sessions/end", Role.ADMIN));
	}

}
