package dev.doorstep.requests;

import java.util.List;
import java.util.Locale;

import dev.doorstep.requests.facts.Facts;

/**
 * Puts facts in the words of those who asked for them, which this module cannot know.
 */
public interface SummaryWriter {

	/** In the order of the form of a revision. */
	List<SummaryLine> lines(Facts facts, long revision, Locale locale);

}
