package dev.doorstep.requests;

import java.util.List;

/** One line of what a homeowner confirmed, in their words and language. */
public record SummaryLine(String label, List<String> values) {
}
