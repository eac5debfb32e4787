package dev.doorstep.catalog;

import java.util.List;

/** Something people hire for, and what has to be asked about it. */
public record JobType(String id, String trade, LocalizedText name, List<Question> questions) {
}
