package dev.doorstep.pros;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.accounts.Passkey;
import dev.doorstep.accounts.PasskeyDoor;
import dev.doorstep.ui.LinkToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/** Asks authenticators of professionals; who that is, the answer says. */
@Component
class ProPasskeys {

	static final Duration QUESTION_VALIDITY = Duration.ofMinutes(5);

	/** A session that is older might be somebody else's by now. */
	private static final Duration JUST_NOW = Duration.ofMinutes(15);

	private final PasskeyDoor door;

	private final ProPasskeyUsers users;

	private final ProQuestions questions;

	private final ProSessions sessions;

	private final ProCookies cookies;

	private final Clock clock;

	ProPasskeys(PasskeyDoor door, ProPasskeyUsers users, ProQuestions questions, ProSessions sessions,
			ProCookies cookies, Clock clock) {
		this.door = door;
		this.users = users;
		this.questions = questions;
		this.sessions = sessions;
		this.cookies = cookies;
		this.clock = clock;
	}

	String askToGive(HttpServletRequest request, HttpServletResponse response) {
		return this.door.askToGive(newChallenge(response), this.users, request);
	}

	Optional<UUID> given(String answer, HttpServletRequest request) {
		return asked(request).flatMap(challenge -> this.door.given(challenge, answer, this.users, request));
	}

	/** Whether they came in just now, so that it is surely them. */
	boolean mayMake(LinkToken session) {
		return this.sessions.begunSince(session, this.clock.instant().minus(JUST_NOW));
	}

	String askToMake(UUID pro, HttpServletRequest request, HttpServletResponse response) {
		return this.door.askToMake(newChallenge(response), pro, this.users, request);
	}

	boolean made(UUID pro, String answer, HttpServletRequest request) {
		return asked(request).filter(challenge -> this.door.made(challenge, pro, answer, this.users, request))
			.isPresent();
	}

	List<Passkey> of(UUID pro) {
		return this.door.of(pro);
	}

	void remove(UUID pro, String id) {
		this.door.remove(pro, id);
	}

	private String newChallenge(HttpServletResponse response) {
		var challenge = this.door.newChallenge();
		var expiresAt = this.clock.instant().plus(QUESTION_VALIDITY);
		this.cookies.writeQuestion(response, this.questions.keep(challenge, expiresAt));
		return challenge;
	}

	private Optional<String> asked(HttpServletRequest request) {
		return this.cookies.question(request).flatMap(token -> this.questions.take(token, this.clock.instant()));
	}

}
