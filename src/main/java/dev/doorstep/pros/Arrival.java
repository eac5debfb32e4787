package dev.doorstep.pros;

import java.util.Optional;

import dev.doorstep.ui.LinkToken;

/**
 * Somebody at the door.
 *
 * @param before the session their browser had, which ends when another begins
 * @param device what the browser calls itself
 * @param way by what they come in
 */
record Arrival(Optional<LinkToken> before, String device, String way) {

}
