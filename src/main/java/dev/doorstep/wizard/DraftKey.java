package dev.doorstep.wizard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One browser's way into a draft: the hash of its cookie. */
final class DraftKey {

	private static final int CODE_TRIES = 5;

	private final String hash;

	private final Draft draft;

	/**
	 * The mail address whose link opened the draft here, until its owner has proved to be
	 * reading along.
	 */
	private String openedBy;

	private Code code;

	DraftKey(String hash, Draft draft, String openedBy, Code code) {
		this.hash = hash;
		this.draft = draft;
		this.openedBy = openedBy;
		this.code = code;
	}

	/**
	 * The code that is waited for.
	 *
	 * @param hash null, when there is none
	 */
	record Code(String hash, Instant expiresAt, int tries) {

		static final Code NONE = new Code(null, null, 0);

		boolean alive() {
			return this.hash != null && this.tries < CODE_TRIES && Instant.now().isBefore(this.expiresAt);
		}

		Code triedOnce() {
			return new Code(this.hash, this.expiresAt, this.tries + 1);
		}

	}

	static DraftKey ofItsBrowser(DraftToken token, Draft draft) {
		return new DraftKey(token.hash(), draft, null, Code.NONE);
	}

	static DraftKey openedByLink(DraftToken token, Draft draft, String mailedTo) {
		return new DraftKey(token.hash(), draft, mailedTo, Code.NONE);
	}

	String hash() {
		return this.hash;
	}

	Draft draft() {
		return this.draft;
	}

	/** Whether personal data must stay hidden in this browser. */
	boolean masked() {
		return this.openedBy != null;
	}

	Optional<String> openedBy() {
		return Optional.ofNullable(this.openedBy);
	}

	Code code() {
		return this.code;
	}

	void expect(UnlockCode code, Duration validity) {
		this.code = new Code(code.hash(this.hash), Instant.now().plus(validity), 0);
	}

	/**
	 * Shows personal data from now on when the code is right; a code lives through a few
	 * wrong tries only.
	 */
	boolean unlock(UnlockCode typed) {
		var expected = this.code;
		this.code = expected.triedOnce();
		if (!expected.alive() || !typed.hash(this.hash).equals(expected.hash())) {
			return false;
		}
		this.openedBy = null;
		this.code = Code.NONE;
		return true;
	}

}
