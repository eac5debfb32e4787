package dev.doorstep.requests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.requests.facts.Facts;

/**
 * What a finished draft hands over.
 *
 * @param id the draft's id, which becomes the request's
 * @param suspicion why a machine may have sent it; blank for no reason
 * @param revision the revision of the form the homeowner was asked by
 * @param origin what was known of the visitor when the draft began, by trait
 */
public record NewRequest(UUID id, Facts facts, List<SummaryLine> summary, Locale locale, String suspicion,
		long revision, Map<String, String> origin) {
}
