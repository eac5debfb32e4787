package dev.doorstep.analytics;

import java.net.URI;

/** Where Amplitude keeps a project's data, and so where events go. */
enum Region {

	US("https://api2.amplitude.com", "https://amplitude.com"),
	EU("https://api.eu.amplitude.com", "https://analytics.eu.amplitude.com");

	private final String host;

	/** Where people ask about their project, and not where events go. */
	private final String office;

	Region(String host, String office) {
		this.host = host;
		this.office = office;
	}

	URI url() {
		return URI.create(this.host + "/2/httpapi");
	}

	URI batchUrl() {
		return URI.create(this.host + "/batch");
	}

	URI erasureUrl() {
		return URI.create(this.office + "/api/2/deletions/users");
	}

}
