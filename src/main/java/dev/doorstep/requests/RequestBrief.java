package dev.doorstep.requests;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.doorstep.requests.facts.Facts;

/**
 * What a professional may know of a request before the homeowner picks them: nothing that
 * tells who the homeowner is.
 */
public record RequestBrief(UUID id, String reference, Facts facts, List<SummaryLine> lines, Locale locale,
		Instant submittedAt) {
}
