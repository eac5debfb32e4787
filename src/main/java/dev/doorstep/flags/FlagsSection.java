package dev.doorstep.flags;

import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** The console's part about switches of every kind. */
@Component
class FlagsSection implements ConsoleSection {

	static final String PATH = "/console/flags";

	private static final String FLAG = PATH + "/{key}";

	@Override
	public String id() {
		return "flags";
	}

	@Override
	public int position() {
		return 20;
	}

	@Override
	public Text title() {
		return Text.message("flags.title");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.ADMIN, Role.ANALYST);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(PATH, Role.ADMIN, Role.ANALYST), AccessRule.read(FLAG, Role.ADMIN, Role.ANALYST),
				AccessRule.read(FLAG + "/explain", Role.ADMIN, Role.ANALYST),
				AccessRule.read(PATH + "/new", Role.ADMIN),
				AccessRule.change(PATH + "/new", Role.ADMIN).afterFreshFactor(),
				AccessRule.read(FLAG + "/edit", Role.ADMIN),
				AccessRule.change(FLAG + "/edit", Role.ADMIN).afterFreshFactor(),
				AccessRule.change(FLAG + "/switch", Role.ADMIN).afterFreshFactor(),
				AccessRule.change(FLAG + "/archive", Role.ADMIN).afterFreshFactor(),
				AccessRule.read(FLAG + "/delete", Role.ADMIN),
				AccessRule.change(FLAG + "/delete", Role.ADMIN).afterFreshFactor());
	}

}
