package dev.doorstep.requests;

import java.security.SecureRandom;

/**
 * What a homeowner reads out on the phone: no vowels to spell words with, no characters
 * that sound or look alike.
 */
final class Reference {

	private static final String ALPHABET = "23456789CDFGHJKMPQRTVWXZ";

	private static final SecureRandom RANDOM = new SecureRandom();

	private Reference() {
	}

	/** Like DS-7K3F-9Q: one of 191 million, so a collision is rare but possible. */
	static String random() {
		var characters = new StringBuilder("DS-");
		for (int index = 0; index < 6; index++) {
			if (index == 4) {
				characters.append('-');
			}
			characters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return characters.toString();
	}

}
