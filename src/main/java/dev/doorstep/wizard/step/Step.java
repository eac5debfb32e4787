package dev.doorstep.wizard.step;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;

/**
 * One page of the wizard. Its folder's name gives its id, address, template and messages;
 * the engine owns everything around its fields. A step never asks for a flag and never
 * publishes an event.
 *
 * @param <F> the form record: components are {@code String}, {@code List<String>} or
 * {@code Map<String, List<String>>}; what was not sent is empty, never null
 */
public interface Step<F extends Record> {

	/** Blank, or what was answered before. */
	F form(Facts facts);

	/** Pure; called with a valid form only. */
	Facts answer(F form, Facts facts);

	/**
	 * What its answer may add to the facts: so it is known which step another one needs,
	 * and what a request cannot do without.
	 */
	Set<Fact<?>> finds();

	/** For check-your-answers, console and mail. */
	List<SummaryRow> summary(Facts facts);

	/**
	 * What constraints on the form cannot say, because it depends on facts or on data.
	 */
	default void check(F form, Facts facts, Problems problems) {
	}

	/** What the template draws beside the form's own fields, as {@code page}. */
	default Object page(F form, Facts facts, Locale locale) {
		return null;
	}

	/** Looks at nothing but what the step rests on. */
	default boolean appliesTo(Facts facts) {
		return true;
	}

	/** Facts whose change makes this answer stale, so that it is asked again. */
	default Set<Fact<?>> restsOn() {
		return Set.of();
	}

}
