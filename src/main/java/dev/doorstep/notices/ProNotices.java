package dev.doorstep.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.doorstep.matching.InvitationReading;
import dev.doorstep.matching.InvitationSent;
import dev.doorstep.matching.ProHired;
import dev.doorstep.matching.ProNotChosen;
import dev.doorstep.pros.Pros;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells professionals what concerns them, when they want it. It is written down in the
 * transaction in which it happens: as a letter, or as something to be put into one.
 */
@Component
class ProNotices {

	private final SettingsRows settings;

	private final NoticeRows notices;

	private final Pros pros;

	private final InvitationReading invitations;

	private final ProLetters letters;

	private final Clock clock;

	ProNotices(SettingsRows settings, NoticeRows notices, Pros pros, InvitationReading invitations, ProLetters letters,
			Clock clock) {
		this.settings = settings;
		this.notices = notices;
		this.pros = pros;
		this.invitations = invitations;
		this.letters = letters;
		this.clock = clock;
	}

	@EventListener
	void on(InvitationSent sent) {
		var now = this.clock.instant();
		var offer = this.invitations.offer(sent.invitation(), Locale.ENGLISH).orElseThrow();
		var due = this.settings.of(sent.pro()).when(now, this.pros.zone(sent.pro()), offer.emergency(), offer.until());
		tell(sent.pro(), new Notice(Notice.Kind.OFFERED, sent.invitation()), due.isAfter(now) ? due : null);
	}

	/** Who is hired wants to know at any hour. */
	@EventListener
	void on(ProHired hired) {
		tell(hired.pro(), new Notice(Notice.Kind.HIRED, hired.invitation()), null);
	}

	/** Only of what they have answered: of the rest there is nothing to expect. */
	@EventListener
	void on(ProNotChosen passed) {
		if (passed.answered()) {
			var now = this.clock.instant();
			var due = this.settings.of(passed.pro()).when(now, this.pros.zone(passed.pro()));
			tell(passed.pro(), new Notice(Notice.Kind.NOT_CHOSEN, passed.invitation()), due.isAfter(now) ? due : null);
		}
	}

	private void tell(UUID pro, Notice notice, Instant later) {
		if (later != null) {
			this.notices.add(pro, notice, later);
		}
		else {
			this.letters.post(pro, List.of(notice));
		}
	}

}
