package dev.doorstep.conversation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import dev.doorstep.live.Signals;
import dev.doorstep.matching.Covers;
import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.Engagement.Stage;
import dev.doorstep.matching.Engagements;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a homeowner and a professional who wants the job talk, until one of them has had
 * enough. What would lead around the homeowner's choice is covered until they made it.
 */
@Service
class Conversations {

	private final ThreadRows threads;

	private final Engagements engagements;

	private final Covers covers;

	private final MessageMails mails;

	private final Signals signals;

	private final Clock clock;

	Conversations(ThreadRows threads, Engagements engagements, Covers covers, MessageMails mails, Signals signals,
			Clock clock) {
		this.threads = threads;
		this.engagements = engagements;
		this.covers = covers;
		this.mails = mails;
		this.signals = signals;
		this.clock = clock;
	}

	/** A thread there is, whoever asks. */
	@Transactional(readOnly = true)
	public Optional<Engagement> find(UUID invitation) {
		return this.engagements.find(invitation).filter(found -> this.threads.isOpen(invitation));
	}

	@Transactional(readOnly = true)
	public Talk read(Engagement engagement, Side reader) {
		var cover = engagement.revealed() ? UnaryOperator.<String>identity() : this.covers.of(engagement.request());
		var lines = this.threads.of(engagement.invitation())
			.stream()
			.map(message -> line(message, reader, cover))
			.toList();
		return new Talk(engagement, reader, lines);
	}

	private static Talk.Line line(Message message, Side reader, UnaryOperator<String> cover) {
		var shown = (message.author() == Side.HOMEOWNER) ? cover.apply(message.words()) : message.words();
		var words = (reader == Side.HOMEOWNER) ? message.words() : shown;
		return new Talk.Line(message, message.author() == reader, words, !shown.equals(message.words()));
	}

	/**
	 * Says something to the other side; how far the two are tells whether it was said.
	 */
	@Transactional
	public Stage write(UUID invitation, Side author, MessageForm form) {
		var engagement = this.engagements.hold(invitation).orElseThrow();
		if (engagement.stage().live()) {
			var now = this.clock.instant();
			this.threads.read(invitation, author, now);
			if (this.threads.add(invitation, UUID.fromString(form.stamp()), author, form.words(), now)) {
				this.mails.message(engagement, author, told(engagement, author, form.words()));
				this.signals.tell((author == Side.PRO) ? engagement.request() : engagement.pro());
			}
		}
		return engagement.stage();
	}

	private String told(Engagement engagement, Side author, String words) {
		return (author == Side.PRO || engagement.revealed()) ? words
				: this.covers.of(engagement.request()).apply(words);
	}

	/** Notes that somebody has read all that is there. */
	@Transactional
	public void markRead(UUID invitation, Side reader) {
		this.threads.read(invitation, reader, this.clock.instant());
	}

}
