package dev.doorstep.requests;

import java.util.List;

/** What the confirmation shows of a request. */
public record SubmittedRequest(String reference, List<SummaryLine> summary, String email, boolean emergency) {
}
