package dev.doorstep.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * What a browser calls itself, in the few words a person knows their devices by.
 */
public final class Device {

	/** Each also claims to be those below it. */
	private static final SequencedMap<String, String> BROWSERS = inOrder("Edg", "Edge", "OPR/", "Opera", "Firefox/",
			"Firefox", "FxiOS/", "Firefox", "CriOS/", "Chrome", "Chrome/", "Chrome", "Safari/", "Safari");

	private static final SequencedMap<String, String> SYSTEMS = inOrder("iPhone", "iPhone", "iPad", "iPad", "Android",
			"Android", "Windows", "Windows", "Mac OS X", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

	private Device() {
	}

	/** Such as {@code Firefox, Windows}; blank when it says nothing we know. */
	public static String of(HttpServletRequest request) {
		var userAgent = request.getHeader(HttpHeaders.USER_AGENT);
		return (userAgent == null) ? ""
				: Stream.of(BROWSERS, SYSTEMS)
					.flatMap(names -> names.entrySet()
						.stream()
						.filter(name -> userAgent.contains(name.getKey()))
						.map(Map.Entry::getValue)
						.limit(1))
					.collect(Collectors.joining(", "));
	}

	private static SequencedMap<String, String> inOrder(String... signsAndNames) {
		var names = new LinkedHashMap<String, String>();
		for (int i = 0; i < signsAndNames.length; i += 2) {
			names.put(signsAndNames[i], signsAndNames[i + 1]);
		}
		return names;
	}

}
