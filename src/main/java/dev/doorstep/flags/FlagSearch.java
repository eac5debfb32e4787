package dev.doorstep.flags;

import java.util.Locale;

import dev.doorstep.console.Search;

/**
 * Which flags somebody wants to see.
 *
 * @param q words of the key, the description or the owner
 * @param kind by the name of its kind, or blank for all
 * @param state {@code on}, {@code off}, {@code stale}, {@code archived}, or blank for all
 * that are in use
 */
record FlagSearch(String q, String kind, String state) {

	FlagSearch {
		q = Search.tidy(q);
		kind = Search.tidy(kind);
		state = Search.tidy(state);
	}

	private Search typed() {
		return Search.at(FlagsSection.PATH).with("q", this.q).with("kind", this.kind).with("state", this.state);
	}

	/** The page that shows them. */
	public String address() {
		return typed().address().toUriString();
	}

	public boolean isEmpty() {
		return typed().isEmpty();
	}

	boolean finds(FlagView view) {
		var flag = view.flag();
		var words = (flag.key() + " " + flag.description() + " " + flag.owner()).toLowerCase(Locale.ROOT);
		return (this.kind.isEmpty() || flag.kind() != null && Wording.id(flag.kind()).equals(this.kind))
				&& words.contains(this.q.toLowerCase(Locale.ROOT)) && isIn(view);
	}

	private boolean isIn(FlagView view) {
		var flag = view.flag();
		return switch (this.state) {
			case "on" -> flag.on() && !flag.archived();
			case "off" -> !flag.on() && !flag.archived();
			case "stale" -> view.stale() != null;
			case "archived" -> flag.archived();
			default -> !flag.archived();
		};
	}

}
