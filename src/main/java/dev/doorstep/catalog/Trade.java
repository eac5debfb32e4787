package dev.doorstep.catalog;

import java.util.List;

/** A trade and the job types its professionals do. */
public record Trade(String id, LocalizedText name, LocalizedText blurb, String icon, List<JobType> jobTypes) {
}
