package dev.doorstep.matching;

/**
 * A professional beside a job.
 *
 * @param kilometres from their base to the job
 * @param within whether they come there
 * @param nearby whether they come near enough for as wide an area as is looked at
 */
record Candidate(Pro pro, double kilometres, boolean within, boolean nearby) {
}
