package dev.doorstep.flags;

/** From now on this node runs another revision, whoever published it and where. */
public record RevisionAdopted(long before, long revision) {
}
