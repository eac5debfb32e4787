package dev.doorstep.flags;

import dev.openfeature.sdk.ImmutableMetadata;
import dev.openfeature.sdk.ImmutableMetadata.ImmutableMetadataBuilder;

/**
 * What goes with every decision of one rule, so that anybody can tell later how it came
 * about.
 *
 * @param rule its name, or null when no rule decides
 */
record DecisionNote(Long revision, String rule) {

	ImmutableMetadata plain() {
		return builder().build();
	}

	ImmutableMetadata overridden() {
		return builder().addBoolean("override", true).build();
	}

	ImmutableMetadata without(Prerequisite missing) {
		return builder().addString("prerequisite", missing.flag()).build();
	}

	ImmutableMetadata hashed(int bucket, String seed, Integer hashVersion) {
		return builder().addInteger("bucket", bucket)
			.addString("seed", seed)
			.addInteger("hashVersion", hashVersion)
			.build();
	}

	private ImmutableMetadataBuilder builder() {
		var builder = ImmutableMetadata.builder().addLong("revision", this.revision);
		return (this.rule != null) ? builder.addString("rule", this.rule) : builder;
	}

}
