package dev.doorstep.pros;

import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * Who may be asked, and why some are and others are not. Support decides, who talk to
 * them.
 */
@Component
class ProfessionalsSection implements ConsoleSection {

	@Override
	public String id() {
		return "professionals";
	}

	@Override
	public int position() {
		return 55;
	}

	@Override
	public Text title() {
		return Text.message("pros.professionals.title");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.ADMIN, Role.SUPPORT);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(ProfessionalsController.LIST, Role.ADMIN, Role.SUPPORT),
				AccessRule.read(ProfessionalsController.ONE, Role.ADMIN, Role.SUPPORT),
				AccessRule.change(ProfessionalsController.ONE, Role.SUPPORT),
				AccessRule.read(ImportController.IMPORT, Role.SUPPORT),
				AccessRule.change(ImportController.IMPORT, Role.SUPPORT));
	}

}
