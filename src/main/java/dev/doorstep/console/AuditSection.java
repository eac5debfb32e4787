package dev.doorstep.console;

import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * The audit log, for those who answer for the console: it tells which colleague looked at
 * whose request. Everybody else finds the changes of the configuration on the overview.
 */
@Component
class AuditSection implements ConsoleSection {

	@Override
	public String id() {
		return "audit";
	}

	@Override
	public int position() {
		return 80;
	}

	@Override
	public Text title() {
		return Text.message("console.audit");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.ADMIN);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read("/console/audit", Role.ADMIN),
				AccessRule.read("/console/audit.csv", Role.ADMIN));
	}

}
