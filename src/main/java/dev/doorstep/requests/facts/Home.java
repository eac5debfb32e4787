package dev.doorstep.requests.facts;

/** What kind of home the job is in; each part by its option's id, null where not said. */
public record Home(String kind, String size, String age, String tenure) {
}
