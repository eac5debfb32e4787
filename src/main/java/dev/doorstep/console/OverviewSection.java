package dev.doorstep.console;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** The first page of the console, for everybody who may come in. */
@Component
class OverviewSection implements ConsoleSection {

	@Override
	public String id() {
		return "overview";
	}

	@Override
	public String path() {
		return "/console";
	}

	@Override
	public int position() {
		return 0;
	}

	@Override
	public Text title() {
		return Text.message("console.overview");
	}

	@Override
	public Set<Role> readers() {
		return EnumSet.allOf(Role.class);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(path(), Role.values()));
	}

}
