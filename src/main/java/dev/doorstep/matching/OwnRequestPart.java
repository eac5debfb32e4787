package dev.doorstep.matching;

import java.util.List;
import java.util.UUID;

import dev.doorstep.requests.RequestPart;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Tells a homeowner how their request stands, and who is interested. */
@Component
class OwnRequestPart implements RequestPart {

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final Suitors suitors;

	OwnRequestPart(Matchings matchings, InvitationRows invitations, Suitors suitors) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.suitors = suitors;
	}

	@Override
	public String template() {
		return "matching/own";
	}

	@Override
	public OwnView view(UUID request) {
		var matching = this.matchings.find(request).orElseThrow();
		var progress = new Progress(matching, this.invitations.of(request));
		return new OwnView(progress.headline(), progress.lines(), this.suitors.of(request), matching.state().open(),
				matching.state().after(MatchingAction.CLOSE).isPresent() && matching.state() != MatchingState.CLOSED);
	}

	/**
	 * What the homeowner sees.
	 *
	 * @param open whether more may be interested yet
	 * @param closable whether the homeowner may end it
	 */
	record OwnView(Text headline, List<Text> lines, List<Suitor> suitors, boolean open, boolean closable) {

		public CloseReason[] reasons() {
			return CloseReason.values();
		}

	}

}
