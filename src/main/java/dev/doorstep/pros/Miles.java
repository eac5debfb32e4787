package dev.doorstep.pros;

/** Miles, as people here say them, and kilometres, as rows keep them. */
final class Miles {

	private static final double KILOMETRES = 1.609344;

	private Miles() {
	}

	static int kilometres(String miles) {
		return (int) Math.round(Integer.parseInt(miles) * KILOMETRES);
	}

	static long of(int kilometres) {
		return Math.round(kilometres / KILOMETRES);
	}

}
