package dev.doorstep.abuse;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Signs what a browser keeps for us, so that any node knows it again; readable by
 * anybody, and good for one purpose only.
 */
@Component
public class Seals {

	static final String ALGORITHM = "HmacSHA256";

	private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

	private final SecretKey key;

	Seals(SigningKeys keys) {
		this.key = keys.key();
	}

	/**
	 * The value with its signature, in letters, digits, {@code -}, {@code _} and one dot.
	 */
	public String seal(String purpose, String value) {
		return ENCODER.encodeToString(bytes(value)) + "." + ENCODER.encodeToString(mac(purpose, value));
	}

	/** The value, if it was sealed here for this purpose and nobody touched it. */
	public Optional<String> open(String purpose, String sealed) {
		if (sealed == null) {
			return Optional.empty();
		}
		// Sealing again and comparing all of it leaves no second spelling of one seal.
		return value(sealed).filter((value) -> MessageDigest.isEqual(bytes(seal(purpose, value)), bytes(sealed)));
	}

	byte[] mac(String purpose, String value) {
		var keyOfPurpose = new SecretKeySpec(hmac(this.key, purpose), ALGORITHM);
		return hmac(keyOfPurpose, value);
	}

	private static Optional<String> value(String sealed) {
		var dot = Math.max(sealed.indexOf('.'), 0);
		try {
			var value = Base64.getUrlDecoder().decode(sealed.substring(0, dot));
			return Optional.of(new String(value, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static byte[] hmac(SecretKey key, String text) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			return mac.doFinal(bytes(text));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JVM has " + ALGORITHM, ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
