package dev.doorstep.pros;

import java.util.Set;

/**
 * A professional as they introduce themselves.
 *
 * @param phone digits alone
 * @param languages by their ISO codes
 */
record NewPro(String company, String person, String email, String phone, Work work, Reach reach,
		Availability availability, int capacity, Set<String> languages, String licence, String about, boolean demo) {
}
