package dev.doorstep.flags;

import dev.openfeature.sdk.ImmutableMetadata;

/**
 * What a flag serves a visitor, and why.
 *
 * @param reason one of OpenFeature's
 * @param metadata what the reason does not say: revision, rule, bucket
 */
record Decision(CompiledVariant variant, String reason, ImmutableMetadata metadata) {
}
