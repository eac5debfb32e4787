package dev.doorstep.analytics;

/** A destination's key; printed by accident it says nothing. */
record ApiKey(String value) {

	public ApiKey {
		if (value.isBlank()) {
			throw new IllegalArgumentException("An API key is blank");
		}
	}

	@Override
	public String toString() {
		return "ApiKey";
	}

}
