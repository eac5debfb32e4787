package dev.doorstep.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver knows messages of ours by, as Standard Webhooks 1.0.0 writes it. */
record Secret(String value) {

	private static final String PREFIX = "whsec_";

	private static final SecureRandom RANDOM = new SecureRandom();

	static Secret random() {
		var bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
	}

	/** {@code v1,} and what only who knows the secret can have made of these words. */
	String sign(String words) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(
					new SecretKeySpec(Base64.getDecoder().decode(this.value.substring(PREFIX.length())), "HmacSHA256"));
			return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "Secret";
	}

}
