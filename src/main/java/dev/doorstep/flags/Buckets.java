package dev.doorstep.flags;

/**
 * Where a visitor falls under a flag's seed: a whole number from 0 to 9,999, the same on
 * every node and for ever. Version 2 is GrowthBook's second one, whose buckets do not
 * depend on another flag's; version 1 is known for what it did to earlier assignments.
 * Characters are hashed as UTF-16 units, as in a browser; plain ids give the same bucket
 * in every implementation.
 */
final class Buckets {

	/** Nobody is assigned anything by a way of hashing that is not known here. */
	static final int NONE = -1;

	/** How a new flag hashes. */
	static final int NEWEST = 2;

	private static final int BASIS = 0x811C9DC5;

	private static final int PRIME = 0x01000193;

	private Buckets() {
	}

	static int of(int hashVersion, String seed, String visitor) {
		return switch (hashVersion) {
			case 1 -> Integer.remainderUnsigned(fnv(fnv(BASIS, visitor), seed), 1_000) * 10;
			case 2 -> Integer.remainderUnsigned(fnvOfDigits(fnv(fnv(BASIS, seed), visitor)), Serving.ALL);
			default -> NONE;
		};
	}

	private static int fnv(int hash, String text) {
		var mixed = hash;
		for (int i = 0; i < text.length(); i++) {
			mixed = fnv(mixed, text.charAt(i));
		}
		return mixed;
	}

	private static int fnv(int hash, int unit) {
		return (hash ^ unit) * PRIME;
	}

	/** Of the hash as people write it, in decimal digits; no string is made for it. */
	private static int fnvOfDigits(int hash) {
		var rest = Integer.toUnsignedLong(hash);
		var mixed = BASIS;
		for (var power = highestPower(rest); power > 0; power /= 10) {
			mixed = fnv(mixed, (int) ('0' + rest / power % 10));
		}
		return mixed;
	}

	private static long highestPower(long number) {
		var power = 1L;
		while (number / power >= 10) {
			power *= 10;
		}
		return power;
	}

}
