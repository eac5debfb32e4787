package dev.doorstep.requests.facts;

/**
 * What is to be done: a job type of the catalogue, or something of a trade, or something
 * else in own words.
 *
 * @param trade the trade's id, or null for something else
 * @param type the job type's id, or null when no job type fits
 * @param words the job in own words where no job type fits, or null
 */
public record Job(String trade, String type, String words) {
}
