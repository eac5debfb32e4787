package dev.doorstep.bench;

/**
 * What a crowd's walk has cost.
 *
 * @param latencies of all requests
 * @param posts of the forms sent among them, without the page they lead to
 */
record Tally(int journeys, double seconds, Cpu cpu, long residentMegabytes, Latencies latencies,
		Latencies posts) {

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
