package dev.doorstep.console;

import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Letters that never arrived, for support to send again. */
@Component
class MailSection implements ConsoleSection {

	static final String LIST = "/console/mail";

	@Override
	public String id() {
		return "mail";
	}

	@Override
	public int position() {
		return 63;
	}

	@Override
	public Text title() {
		return Text.message("console.mail.title");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.ADMIN, Role.SUPPORT);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(LIST, Role.ADMIN, Role.SUPPORT),
				AccessRule.change(LIST + "/again", Role.SUPPORT));
	}

}
