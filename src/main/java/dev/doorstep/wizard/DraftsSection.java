package dev.doorstep.wizard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * Unfinished requests. What is in them can be read by all; who and where the homeowner is
 * by support alone, who helps people to finish.
 */
@Component
class DraftsSection implements ConsoleSection {

	@Override
	public String id() {
		return "drafts";
	}

	@Override
	public int position() {
		return 40;
	}

	@Override
	public Text title() {
		return Text.message("wizard.drafts.title");
	}

	@Override
	public Set<Role> readers() {
		return EnumSet.allOf(Role.class);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(DraftsController.LIST, Role.values()),
				AccessRule.read(DraftsController.ONE, Role.values()),
				AccessRule.change(DraftsController.ONE, Role.SUPPORT));
	}

}
