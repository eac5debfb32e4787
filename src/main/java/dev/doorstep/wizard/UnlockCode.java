package dev.doorstep.wizard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Six digits, mailed to prove that the person who opened a draft by its link also reads
 * that mailbox now.
 */
record UnlockCode(String digits) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static UnlockCode random() {
		return new UnlockCode("%06d".formatted(RANDOM.nextInt(1_000_000)));
	}

	/** As typed: people put blanks and dashes between digits. */
	static UnlockCode typed(String text) {
		return new UnlockCode(text.replaceAll("\\D", ""));
	}

	/** Salted with the browser's key, so that equal codes do not look equal. */
	String hash(String salt) {
		try {
			var digest = MessageDigest.getInstance("SHA-256")
				.digest((salt + ":" + this.digits).getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "UnlockCode";
	}

}
