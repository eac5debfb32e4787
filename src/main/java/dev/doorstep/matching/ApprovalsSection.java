package dev.doorstep.matching;

import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * Requests that wait for a person. Support decides about each, who talk to homeowners;
 * admins say which wait.
 */
@Component
class ApprovalsSection implements ConsoleSection {

	@Override
	public String id() {
		return "approvals";
	}

	@Override
	public int position() {
		return 52;
	}

	@Override
	public Text title() {
		return Text.message("matching.approvals.title");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.ADMIN, Role.SUPPORT);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(ApprovalsController.LIST, Role.ADMIN, Role.SUPPORT),
				AccessRule.change(ApprovalsController.APPROVE, Role.SUPPORT),
				AccessRule.change(ApprovalsController.REFUSE, Role.SUPPORT),
				AccessRule.change(ApprovalsController.POLICIES, Role.ADMIN));
	}

}
