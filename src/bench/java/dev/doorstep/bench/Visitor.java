package dev.doorstep.bench;

/** One of many people, each with an address of their own, as in the world. */
record Visitor(int number) {

	String address() {
		return "10.%d.%d.%d".formatted(this.number >> 16 & 255, this.number >> 8 & 255, this.number & 255);
	}

	String language() {
		return (this.number % 4 == 0) ? "es" : "en";
	}

	String email() {
		return "visitor" + this.number + "@example.org";
	}

}
