package dev.doorstep.bench;

/** Processor time in milliseconds. */
record Cpu(double jvm, double postgres) {

	static final Cpu NONE = new Cpu(0, 0);

	Cpu plus(Cpu other) {
		return new Cpu(this.jvm + other.jvm, this.postgres + other.postgres);
	}

	Cpu since(Cpu earlier) {
		return new Cpu(this.jvm - earlier.jvm, this.postgres - earlier.postgres);
	}

}
