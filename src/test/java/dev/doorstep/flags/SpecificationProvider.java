package dev.doorstep.flags;

import dev.openfeature.sdk.EvaluationContext;

/** Our provider with the scenarios' flags, which starts as a scenario says. */
class SpecificationProvider extends DoorstepProvider {

	private final Start start;

	SpecificationProvider(Start start) {
		super(new Snapshots(SpecificationFlags.revisions()), new FlagUse());
		this.start = start;
	}

	@Override
	public void initialize(EvaluationContext context) throws InterruptedException {
		this.start.run();
	}

	/** May fail, and may never come to an end. */
	@FunctionalInterface
	interface Start {

		void run() throws InterruptedException;

	}

}
