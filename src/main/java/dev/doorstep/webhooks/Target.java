package dev.doorstep.webhooks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * Where a message goes.
 *
 * @param addresses where the name led when it was looked up, all of them allowed: nothing
 * looks it up again
 */
record Target(URI url, List<InetAddress> addresses) {

	private static final int LONGEST = 500;

	/** What people may name, as far as its words go; nothing for all else. */
	static boolean acceptable(String typed, boolean loopback) {
		try {
			var url = new URI(typed);
			var plain = url.getRawUserInfo() == null && url.getRawFragment() == null && url.getHost() != null;
			return typed.length() <= LONGEST && plain && (secure(url) || loopback && onThisMachine(url));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/** Only the usual port: others are for what is no receiver of messages. */
	private static boolean secure(URI url) {
		return "https".equals(url.getScheme()) && (url.getPort() == -1 || url.getPort() == 443);
	}

	private static boolean onThisMachine(URI url) {
		return "http".equals(url.getScheme()) && url.getHost().matches("localhost|127\\.0\\.0\\.1");
	}

	static Target of(URI url, Names names, boolean loopback) throws IOException {
		var found = List.of(names.addresses(url.getHost()));
		var here = loopback && onThisMachine(url);
		if (!found.stream().allMatch(address -> here ? address.isLoopbackAddress() : PublicAddress.is(address))) {
			throw new ForbiddenAddressException(url.getHost());
		}
		return new Target(url, found);
	}

	boolean encrypted() {
		return "https".equals(this.url.getScheme());
	}

	int port() {
		return (this.url.getPort() != -1) ? this.url.getPort() : this.encrypted() ? 443 : 80;
	}

	/** Path and query, as the first line of a request wants them. */
	String place() {
		var path = this.url.getRawPath().isEmpty() ? "/" : this.url.getRawPath();
		return (this.url.getRawQuery() != null) ? path + "?" + this.url.getRawQuery() : path;
	}

}
