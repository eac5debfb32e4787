package dev.doorstep.webhooks;

import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Messages that never arrived, for support to send again once their receiver is well. */
@Component
class WebhooksSection implements ConsoleSection {

	static final String LIST = "/console/webhooks";

	@Override
	public String id() {
		return "webhooks";
	}

	@Override
	public int position() {
		return 64;
	}

	@Override
	public Text title() {
		return Text.message("webhooks.console.title");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.ADMIN, Role.SUPPORT);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(LIST, Role.ADMIN, Role.SUPPORT),
				AccessRule.change(LIST + "/replay", Role.SUPPORT));
	}

}
