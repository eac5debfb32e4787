package dev.doorstep.flags;

import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** The console's part about what was changed when, and how to go back. */
@Component
class RevisionsSection implements ConsoleSection {

	static final String PATH = "/console/revisions";

	@Override
	public String id() {
		return "revisions";
	}

	@Override
	public int position() {
		return 30;
	}

	@Override
	public Text title() {
		return Text.message("flags.revisions.title");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.ADMIN, Role.ANALYST);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(PATH, Role.ADMIN, Role.ANALYST),
				AccessRule.read(PATH + "/{number}", Role.ADMIN, Role.ANALYST),
				AccessRule.read(PATH + "/{number}/restore", Role.ADMIN),
				AccessRule.change(PATH + "/{number}/restore", Role.ADMIN).afterFreshFactor());
	}

}
