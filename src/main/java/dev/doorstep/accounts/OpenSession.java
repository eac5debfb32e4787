package dev.doorstep.accounts;

import java.time.Instant;

/**
 * A session somewhere.
 *
 * @param handle names it to us, and opens nothing
 * @param device the browser and the system it runs on, as it says itself; blank when
 * unknown
 * @param begunAt when the person signed in
 * @param seenAt when it was busy last
 * @param here whether it is the one that asks
 */
public record OpenSession(String handle, String device, Instant begunAt, Instant seenAt, boolean here) {
}
