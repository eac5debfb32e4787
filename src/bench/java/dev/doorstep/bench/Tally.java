package dev.doorstep.bench;

/** What a crowd's walk has cost. */
record Tally(int journeys, double seconds, Cpu cpu, long residentMegabytes, Latencies latencies) {

	double jvmMillisPerJourney() {
		return this.cpu.jvm() / this.journeys;
	}

	double postgresMillisPerJourney() {
		return this.cpu.postgres() / this.journeys;
	}

	double journeysPerSecond() {
		return this.journeys / this.seconds;
	}

}
