package dev.doorstep.analytics;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Names to people who else gets to see what is counted. */
@Component
class Recipients {

	private final Set<String> destinations;

	private final List<String> erasable;

	private final List<Text> names;

	private final String mark;

	Recipients(AnalyticsProperties properties) {
		this.destinations = properties.destinations().keySet();
		this.erasable = properties.destinations()
			.entrySet()
			.stream()
			.filter(destination -> destination.getValue().file() == null)
			.map(Map.Entry::getKey)
			.toList();
		var hosts = properties.destinations().values().stream().map(Recipients::host).distinct().sorted().toList();
		this.mark = HexFormat.of().toHexDigits(hosts.hashCode());
		this.names = hosts.stream()
			.map(host -> host.isEmpty() ? Text.message("analytics.recipient.file") : Text.plain(host))
			.toList();
	}

	/** Nothing, for a file on this server. */
	private static String host(DestinationProperties destination) {
		return (destination.file() != null) ? "" : destination.eventsUrl().getHost();
	}

	/**
	 * Those that may know people by a number; a file is for whoever keeps it to clean.
	 */
	List<String> erasable() {
		return this.erasable;
	}

	/** The destinations as they are configured. */
	Set<String> destinations() {
		return this.destinations;
	}

	/** Another one when others get to see it. */
	String mark() {
		return this.mark;
	}

	List<Text> names() {
		return this.names;
	}

	/** All of them in a sentence. */
	Text together() {
		return (locale, messages) -> this.names.stream()
			.map(name -> name.in(locale, messages))
			.collect(Collectors.joining(", "));
	}

}
