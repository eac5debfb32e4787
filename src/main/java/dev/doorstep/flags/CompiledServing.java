package dev.doorstep.flags;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.Reason;
import dev.openfeature.sdk.exceptions.TargetingKeyMissingError;

/** A serving whose ranges of buckets are laid out, and whose seed is known. */
final class CompiledServing {

	// Arrays, here and in rules: going through them leaves nothing to collect.
	private final Range[] ranges;

	private final CompiledVariant rest;

	private final String seed;

	private final int hashVersion;

	private final DecisionNote note;

	/** What everybody gets; null when the bucket decides. */
	private final Decision forAll;

	CompiledServing(Serving serving, Variants variants, Flag flag, DecisionNote note, Reason reason) {
		this.rest = variants.get(serving.rest());
		var ranges = Range.of(serving, variants);
		this.ranges = ranges.toArray(Range[]::new);
		this.seed = flag.seed();
		this.hashVersion = flag.hashVersion();
		this.note = note;
		this.forAll = Range.forAll(ranges, this.rest)
			.map(variant -> new Decision(variant, reason.name(), note.plain()))
			.orElse(null);
	}

	Decision decide(EvaluationContext context) {
		return (this.forAll != null) ? this.forAll : byBucket(visitor(context));
	}

	private String visitor(EvaluationContext context) {
		var visitor = context.getTargetingKey();
		if (visitor == null || visitor.isEmpty()) {
			throw new TargetingKeyMissingError(
					"Visitors get this flag by their bucket; give a targeting key that stays the same for a visitor");
		}
		return visitor;
	}

	private Decision byBucket(String visitor) {
		var bucket = Buckets.of(this.hashVersion, this.seed, visitor);
		return new Decision(variant(bucket), Reason.SPLIT.name(),
				this.note.hashed(bucket, this.seed, this.hashVersion));
	}

	private CompiledVariant variant(int bucket) {
		for (var range : this.ranges) {
			if (range.contains(bucket)) {
				return range.variant();
			}
		}
		return this.rest;
	}

}
