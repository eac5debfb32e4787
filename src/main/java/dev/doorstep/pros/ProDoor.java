package dev.doorstep.pros;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.mail.BaseUrl;
import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;
import dev.doorstep.ui.LinkToken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets professionals in: by a link in a mail, which shows that the address is theirs,
 * too, or by a password they have set.
 */
@Service
class ProDoor {

	static final Duration LINK_VALIDITY = Duration.ofMinutes(10);

	static final Duration SESSION_VALIDITY = Duration.ofDays(30);

	private final ProRows pros;

	private final ProLinks links;

	private final ProSessions sessions;

	private final Letters letters;

	private final Outbox outbox;

	private final BaseUrl baseUrl;

	private final Clock clock;

	ProDoor(ProRows pros, ProLinks links, ProSessions sessions, Letters letters, Outbox outbox, BaseUrl baseUrl,
			Clock clock) {
		this.pros = pros;
		this.links = links;
		this.sessions = sessions;
		this.letters = letters;
		this.outbox = outbox;
		this.baseUrl = baseUrl;
		this.clock = clock;
	}

	/**
	 * Takes a newcomer in and mails them the link; whoever is known already gets one to
	 * what they have, and the page does not tell the difference.
	 */
	@Transactional
	public void signUp(NewPro newcomer, LinkToken browser, Locale locale) {
		this.pros.forgetUnconfirmed(newcomer.email());
		this.pros.add(newcomer).ifPresent(id -> this.pros.speak(id, locale));
		mail(newcomer.email(), browser, locale);
	}

	/** Mails a link to whoever has that address; nobody is told whether somebody has. */
	@Transactional
	public void ask(String email, LinkToken browser, Locale locale) {
		mail(email, browser, locale);
	}

	private void mail(String email, LinkToken browser, Locale locale) {
		this.pros.findByEmail(email).ifPresent(pro -> {
			var link = this.links.make(pro, browser, this.clock.instant().plus(LINK_VALIDITY));
			var model = Map.of("link", this.baseUrl.to("/pro/link/" + link.value()), "minutes",
					LINK_VALIDITY.toMinutes());
			this.outbox.post(this.letters.compose(email, locale, "pros/link-mail", model));
		});
	}

	/** Looking changes nothing. */
	@Transactional(readOnly = true)
	public boolean isGood(LinkToken link, Optional<LinkToken> browser) {
		return browser.filter(asked -> this.links.isGood(link, asked, this.clock.instant())).isPresent();
	}

	/** Uses a link up, in the browser that asked for it; a session begins. */
	@Transactional
	public Optional<LinkToken> enter(LinkToken link, Optional<LinkToken> browser, Arrival arrival) {
		var now = this.clock.instant();
		return browser.flatMap(asked -> this.links.use(link, asked, now)).map(pro -> {
			this.pros.confirm(pro, now);
			return begin(pro, arrival);
		});
	}

	/** Lets in whose password was right. */
	@Transactional
	public LinkToken enter(UUID pro, Arrival arrival) {
		return begin(pro, arrival);
	}

	/** Whoever comes in gets a new session; what the browser had before is dead. */
	private LinkToken begin(UUID pro, Arrival arrival) {
		var now = this.clock.instant();
		arrival.before().ifPresent(this.sessions::end);
		return this.sessions.begin(pro, arrival, now, now.plus(SESSION_VALIDITY));
	}

	@Transactional
	public Optional<UUID> whoIs(LinkToken session) {
		return this.sessions.find(session, this.clock.instant());
	}

	@Transactional
	public void leave(LinkToken session) {
		this.sessions.end(session);
	}

}
