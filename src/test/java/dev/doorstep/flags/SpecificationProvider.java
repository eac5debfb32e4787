package dev.doorstep.flags;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.ProviderEvaluation;

/**
 * Our provider with the scenarios' flags, which starts as a scenario says and remembers
 * what it was told of the last visitor.
 */
class SpecificationProvider extends DoorstepProvider {

	private final Start start;

	private EvaluationContext toldOf;

	SpecificationProvider(Start start) {
		super(new Snapshots(SpecificationFlags.revisions()), new FlagUse());
		this.start = start;
	}

	@Override
	public void initialize(EvaluationContext context) throws InterruptedException {
		this.start.run();
	}

	@Override
	public ProviderEvaluation<Boolean> getBooleanEvaluation(String key, Boolean fallback, EvaluationContext context) {
		this.toldOf = context;
		return super.getBooleanEvaluation(key, fallback, context);
	}

	EvaluationContext toldOf() {
		return this.toldOf;
	}

	/** May fail, and may never come to an end. */
	@FunctionalInterface
	interface Start {

		void run() throws InterruptedException;

	}

}
