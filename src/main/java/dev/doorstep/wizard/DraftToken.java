package dev.doorstep.wizard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** 256 random bits that open a draft. Only their hash is stored. */
record DraftToken(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

	static DraftToken random() {
		var bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new DraftToken(BASE64.encodeToString(bytes));
	}

	static Optional<DraftToken> parse(String value) {
		return Optional.ofNullable(value).filter(SHAPE.asMatchPredicate()).map(DraftToken::new);
	}

	String hash() {
		return BASE64.encodeToString(digest("key"));
	}

	/**
	 * The draft a browser begins with this token: a second press on the first page's
	 * button meets the same row.
	 */
	UUID draftId() {
		var bytes = ByteBuffer.wrap(digest("draft"));
		return new UUID(bytes.getLong(), bytes.getLong());
	}

	/** Tells in a page which draft it was made for, without opening it. */
	String mark() {
		return BASE64.encodeToString(digest("page")).substring(0, 8);
	}

	private byte[] digest(String purpose) {
		try {
			return MessageDigest.getInstance("SHA-256")
				.digest((purpose + ":" + this.value).getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "DraftToken";
	}

}
