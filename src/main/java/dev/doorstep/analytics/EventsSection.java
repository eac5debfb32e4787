package dev.doorstep.analytics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The console's part about events and where they go. */
@Component
class EventsSection implements ConsoleSection {

	static final String STREAM = "/console/events";

	static final String DELIVERY = STREAM + "/delivery";

	static final String ERASURES = STREAM + "/erasures";

	static final String DESTINATION = DELIVERY + "/{destination}";

	private static final Role[] READERS = { Role.ADMIN, Role.ANALYST };

	/** Of a destination's page. */
	static String path(String destination) {
		return DELIVERY + "/" + UriUtils.encodePathSegment(destination, StandardCharsets.UTF_8);
	}

	@Override
	public String id() {
		return "events";
	}

	@Override
	public int position() {
		return 60;
	}

	@Override
	public Text title() {
		return Text.message("analytics.events");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(READERS);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(STREAM, READERS), AccessRule.read(DELIVERY, READERS),
				AccessRule.read(DESTINATION, READERS), AccessRule.read(ERASURES, READERS),
				AccessRule.change(ERASURES + "/hurry", Role.ADMIN),
				AccessRule.change(DESTINATION + "/pause", Role.ADMIN).afterFreshFactor(),
				AccessRule.change(DESTINATION + "/resume", Role.ADMIN).afterFreshFactor(),
				AccessRule.read(DESTINATION + "/replay", Role.ADMIN),
				AccessRule.change(DESTINATION + "/replay", Role.ADMIN).afterFreshFactor(),
				AccessRule.read(DESTINATION + "/held", READERS),
				AccessRule.change(DESTINATION + "/held/replay", Role.ADMIN).afterFreshFactor(),
				AccessRule.change(DESTINATION + "/held/discard", Role.ADMIN).afterFreshFactor());
	}

}
