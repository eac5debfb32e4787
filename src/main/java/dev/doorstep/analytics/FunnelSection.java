package dev.doorstep.analytics;

import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** The console's part about how far people get. */
@Component
class FunnelSection implements ConsoleSection {

	static final String PATH = "/console/analytics";

	static final String EXPORT = PATH + ".csv";

	private static final Role[] READERS = { Role.ADMIN, Role.ANALYST };

	@Override
	public String id() {
		return "analytics";
	}

	@Override
	public int position() {
		return 5;
	}

	@Override
	public Text title() {
		return Text.message("analytics.funnel");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(READERS);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(PATH, READERS), AccessRule.read(EXPORT, READERS));
	}

}
