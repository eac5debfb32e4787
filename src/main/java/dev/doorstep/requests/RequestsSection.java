package dev.doorstep.requests;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * The requests that came in. Only support, who talk to homeowners, can have names and
 * addresses shown: changing the form needs none.
 */
@Component
class RequestsSection implements ConsoleSection {

	@Override
	public String id() {
		return "requests";
	}

	@Override
	public int position() {
		return 50;
	}

	@Override
	public Text title() {
		return Text.message("requests.title");
	}

	@Override
	public Set<Role> readers() {
		return EnumSet.allOf(Role.class);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(RequestsController.LIST, Role.values()),
				AccessRule.read(RequestsController.ONE, Role.values()),
				AccessRule.change(RequestsController.ONE, Role.SUPPORT));
	}

}
