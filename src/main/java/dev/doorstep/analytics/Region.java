package dev.doorstep.analytics;

import java.net.URI;

/** Where Amplitude keeps a project's data, and so where events go. */
enum Region {

	US("https://api2.amplitude.com"), EU("https://api.eu.amplitude.com");

	private final String host;

	Region(String host) {
		this.host = host;
	}

	URI url() {
		return URI.create(this.host + "/2/httpapi");
	}

	URI batchUrl() {
		return URI.create(this.host + "/batch");
	}

}
