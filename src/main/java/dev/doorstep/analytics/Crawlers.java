package dev.doorstep.analytics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells programs from people by what they say of themselves. Nobody is turned away for
 * it; they are not counted.
 */
@Component
class Crawlers {

	private static final int MOST_KNOWN = 2_000;

	private static final int MOST_READ = 400;

	private final Pattern programs;

	/** Few browsers make most requests, and there are many patterns. */
	private final Map<String, Traffic> known = new ConcurrentHashMap<>();

	Crawlers() throws IOException {
		var list = new ClassPathResource("db/seed/crawlers.txt").getContentAsString(StandardCharsets.UTF_8);
		this.programs = Pattern
			.compile(list.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("|")));
	}

	Traffic traffic(HttpServletRequest request) {
		if (isPrefetch(request.getHeader("Sec-Purpose")) || isPrefetch(request.getHeader("Purpose"))) {
			return Traffic.PREFETCH;
		}
		var agent = request.getHeader(HttpHeaders.USER_AGENT);
		return (agent != null && !agent.isBlank()) ? traffic(agent) : Traffic.BOT;
	}

	private static boolean isPrefetch(String purpose) {
		return purpose != null && purpose.contains("prefetch");
	}

	private Traffic traffic(String agent) {
		var read = agent.substring(0, Math.min(agent.length(), MOST_READ));
		if (this.known.size() > MOST_KNOWN) {
			this.known.clear();
		}
		return this.known.computeIfAbsent(read,
				added -> this.programs.matcher(added).find() ? Traffic.BOT : Traffic.PERSON);
	}

}
