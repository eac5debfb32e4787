package dev.doorstep.wizard;

import java.util.Locale;

import dev.doorstep.console.Days;
import dev.doorstep.console.Search;

/** What somebody looks for among the drafts, as typed. */
record DraftForm(String q, String revision, String state, String from, String to) {

	DraftForm {
		q = TypedText.tidy(Search.tidy(q));
		revision = Search.tidy(revision);
		state = Search.tidy(state);
	}

	Days days() {
		return new Days(this.from, this.to);
	}

	Search typed() {
		return Search.at(DraftsController.LIST)
			.with("q", this.q)
			.with("state", this.state)
			.with("revision", this.revision)
			.with(days());
	}

	/** A job type's id as it is made of words. */
	String job() {
		return this.q.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}

	Long number() {
		return this.revision.matches("\\d{1,9}") ? Long.valueOf(this.revision) : null;
	}

}
