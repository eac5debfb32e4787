package dev.doorstep.requests.facts;

/**
 * How to reach the homeowner.
 *
 * @param phone in E.164 form, or null
 * @param channel the preferred way, by its option's id
 * @param time the preferred time of day, by its option's id
 */
public record Contact(String name, String email, String phone, String channel, String time) {
}
