package dev.doorstep.requests;

import java.util.Locale;

import dev.doorstep.console.Days;
import dev.doorstep.console.Search;

/** What somebody looks for among the requests, as typed. */
record RequestForm(String q, String state, String revision, String from, String to) {

	RequestForm {
		q = Search.tidy(q);
		state = Search.tidy(state);
		revision = Search.tidy(revision);
	}

	Days days() {
		return new Days(this.from, this.to);
	}

	Search typed() {
		return Search.at(RequestsController.LIST)
			.with("q", this.q)
			.with("state", this.state)
			.with("revision", this.revision)
			.with(days());
	}

	/** A reference as people read it out or type it: {@code ds 7k3f 9q}. */
	String reference() {
		return this.q.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
	}

	/** A job type's id as it is made of words. */
	String job() {
		return this.q.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}

	Long number() {
		return this.revision.matches("\\d{1,9}") ? Long.valueOf(this.revision) : null;
	}

}
