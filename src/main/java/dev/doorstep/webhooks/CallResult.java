package dev.doorstep.webhooks;

/**
 * What came of calling a receiver: its status, or why there is none.
 *
 * @param status null where there was no answer
 * @param problem a word of {@link Problem}, or null
 */
record CallResult(Integer status, String problem) {

	private static final int GONE = 410;

	static CallResult answered(int status) {
		return new CallResult(status, null);
	}

	static CallResult failed(Problem problem) {
		return new CallResult(null, problem.word());
	}

	boolean delivered() {
		return this.status != null && this.status >= 200 && this.status < 300;
	}

	boolean gone() {
		return this.status != null && this.status == GONE;
	}

}
