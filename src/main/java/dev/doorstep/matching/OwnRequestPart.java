package dev.doorstep.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.doorstep.live.Signals;
import dev.doorstep.requests.RequestPart;
import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Tells a homeowner how their request stands, and who is interested. */
@Component
class OwnRequestPart implements RequestPart {

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final Suitors suitors;

	private final RepeatRows repeats;

	private final MatchingProperties properties;

	private final List<InvitationPart> parts;

	private final Signals signals;

	OwnRequestPart(Matchings matchings, InvitationRows invitations, Suitors suitors, RepeatRows repeats,
			MatchingProperties properties, List<InvitationPart> parts, Signals signals) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.suitors = suitors;
		this.repeats = repeats;
		this.properties = properties;
		this.parts = parts;
		this.signals = signals;
	}

	@Override
	public String template() {
		return "matching/own";
	}

	@Override
	public OwnView view(UUID request) {
		var seen = this.signals.seen(request);
		var matching = this.matchings.find(request).orElseThrow();
		var made = this.invitations.of(request);
		var progress = new Progress(matching, made, this.repeats.merged(request).map(Repeat::first).orElse(""));
		return new OwnView(seen, progress.headline(), progress.lines(), this.suitors.of(request), parts(request),
				matching.state().open(), matching.extendable() ? matching.expiresAt() : null,
				this.properties.openFor().toDays(), closable(matching.state()),
				this.repeats.waiting(request).orElse(null));
	}

	private static boolean closable(MatchingState state) {
		return state.after(MatchingAction.CLOSE).isPresent() && state != MatchingState.CLOSED;
	}

	private List<ShownPart> parts(UUID request) {
		return this.parts.stream().map(part -> new ShownPart(part.template(), part.suitors(request))).toList();
	}

	/**
	 * What the homeowner sees.
	 *
	 * @param seen what was new when it was made
	 * @param parts what other modules have to say of each who is interested
	 * @param open whether more may be interested yet
	 * @param ends when it ends or ended, if the homeowner may give it more time, or null
	 * @param days how much more time that would be
	 * @param closable whether the homeowner may end it
	 * @param repeat what they have sent twice and have to say something to, or null
	 */
	record OwnView(long seen, Text headline, List<Text> lines, List<Suitor> suitors, List<ShownPart> parts,
			boolean open, Instant ends, long days, boolean closable, Repeat repeat) {

		public Text end() {
			return Dates.moment(this.ends);
		}

		public Text until() {
			return Dates.moment(this.repeat.until());
		}

		public CloseReason[] reasons() {
			return CloseReason.values();
		}

	}

}
