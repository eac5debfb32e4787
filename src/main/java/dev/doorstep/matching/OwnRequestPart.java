package dev.doorstep.matching;

import java.util.List;
import java.util.UUID;

import dev.doorstep.live.Signals;
import dev.doorstep.requests.RequestPart;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Tells a homeowner how their request stands, and who is interested. */
@Component
class OwnRequestPart implements RequestPart {

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final Suitors suitors;

	private final List<InvitationPart> parts;

	private final Signals signals;

	OwnRequestPart(Matchings matchings, InvitationRows invitations, Suitors suitors, List<InvitationPart> parts,
			Signals signals) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.suitors = suitors;
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
		var progress = new Progress(matching, this.invitations.of(request));
		return new OwnView(seen, progress.headline(), progress.lines(), this.suitors.of(request), parts(request),
				matching.state().open(),
				matching.state().after(MatchingAction.CLOSE).isPresent() && matching.state() != MatchingState.CLOSED);
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
	 * @param closable whether the homeowner may end it
	 */
	record OwnView(long seen, Text headline, List<Text> lines, List<Suitor> suitors, List<ShownPart> parts,
			boolean open, boolean closable) {

		public CloseReason[] reasons() {
			return CloseReason.values();
		}

	}

}
