package dev.doorstep.requests;

import java.time.Instant;

/** A request in the console's list: nothing that tells who the homeowner is. */
record RequestRow(String reference, String job, String zip, String state, long revision, Instant at) {
}
