package dev.doorstep.ui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 256 random bits that open something to whoever holds them. Only their hash is stored,
 * so nobody who reads the database can use one.
 */
public record LinkToken(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

	public static LinkToken random() {
		var bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new LinkToken(BASE64.encodeToString(bytes));
	}

	/** Nothing for what cannot be one. */
	public static Optional<LinkToken> parse(String value) {
		return Optional.ofNullable(value).filter(SHAPE.asMatchPredicate()).map(LinkToken::new);
	}

	public String hash() {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(this.value.getBytes(StandardCharsets.US_ASCII));
			return BASE64.encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "LinkToken";
	}

}
