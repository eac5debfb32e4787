package dev.doorstep.flags;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.web.util.UriComponentsBuilder;

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
		q = Objects.requireNonNullElse(q, "").strip();
		kind = Objects.requireNonNullElse(kind, "");
		state = Objects.requireNonNullElse(state, "");
	}

	/** The page that shows them. */
	public String address() {
		return UriComponentsBuilder.fromPath(FlagsSection.PATH)
			.queryParam("q", "{q}")
			.queryParam("kind", "{kind}")
			.queryParam("state", "{state}")
			.encode()
			.buildAndExpand(Map.of("q", this.q, "kind", this.kind, "state", this.state))
			.toUriString();
	}

	public boolean isEmpty() {
		return this.q.isEmpty() && this.kind.isEmpty() && this.state.isEmpty();
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
