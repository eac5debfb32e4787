package dev.doorstep.pros;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.doorstep.ui.MailAddress;
import dev.doorstep.ui.Text;

/** What a professional types to sign up. */
record SignUpForm(String company, String person, String email, String phone, List<String> trades, String zip,
		String miles, String zone, String hours, String capacity, List<String> languages, String licence,
		String about) {

	static final List<String> MILES = List.of("5", "10", "15", "25", "40", "60");

	/** From east to west. */
	static final Map<String, ZoneId> ZONES = ordered(Map.entry("eastern", ZoneId.of("America/New_York")),
			Map.entry("central", ZoneId.of("America/Chicago")), Map.entry("mountain", ZoneId.of("America/Denver")),
			Map.entry("arizona", ZoneId.of("America/Phoenix")), Map.entry("pacific", ZoneId.of("America/Los_Angeles")),
			Map.entry("alaska", ZoneId.of("America/Anchorage")), Map.entry("hawaii", ZoneId.of("Pacific/Honolulu")));

	static final List<String> LANGUAGES = List.of("en", "es");

	/** Hours most people keep; who keeps others says so later. */
	static final Map<String, WorkingHours> HOURS = ordered(
			Map.entry("weekdays",
					WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0), DayOfWeek.MONDAY, DayOfWeek.TUESDAY,
							DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)),
			Map.entry("week", WorkingHours.of(LocalTime.of(7, 0), LocalTime.of(19, 0), DayOfWeek.values())),
			Map.entry("always", WorkingHours.ALWAYS));

	private static final int LONGEST = 100;

	private static final int LONGEST_ABOUT = 1000;

	SignUpForm {
		company = tidy(company);
		person = tidy(person);
		email = tidy(email).toLowerCase(Locale.ROOT);
		phone = tidy(phone);
		trades = (trades != null) ? List.copyOf(trades) : List.of();
		zip = tidy(zip);
		miles = tidy(miles);
		zone = tidy(zone);
		hours = tidy(hours);
		capacity = tidy(capacity);
		languages = (languages != null) ? List.copyOf(languages) : List.of();
		licence = tidy(licence);
		about = tidy(about);
	}

	private static String tidy(String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	@SafeVarargs
	private static <V> Map<String, V> ordered(Map.Entry<String, V>... entries) {
		var map = new LinkedHashMap<String, V>();
		for (var entry : entries) {
			map.put(entry.getKey(), entry.getValue());
		}
		return Collections.unmodifiableMap(map);
	}

	static SignUpForm blank() {
		return new SignUpForm("", "", "", "", List.of(), "", "25", "", "weekdays", "3", List.of("en"), "", "");
	}

	/**
	 * What is wrong, field by field in the order of the page.
	 * @param known the trades there are
	 * @param base where the postal code is, if it is anywhere
	 */
	Map<String, Text> problems(Set<String> known, Optional<Spot> base) {
		var problems = new LinkedHashMap<String, Text>();
		need(problems, "company", isLine(this.company));
		need(problems, "person", isLine(this.person));
		need(problems, "email", MailAddress.acceptable(this.email));
		need(problems, "phone", digits().length() == 10);
		need(problems, "trades", !this.trades.isEmpty() && known.containsAll(this.trades));
		need(problems, "zip", base.isPresent());
		need(problems, "miles", MILES.contains(this.miles));
		need(problems, "zone", ZONES.containsKey(this.zone));
		need(problems, "hours", HOURS.containsKey(this.hours));
		need(problems, "capacity", this.capacity.matches("[1-9]\\d?"));
		need(problems, "languages", !this.languages.isEmpty() && LANGUAGES.containsAll(this.languages));
		need(problems, "licence", this.licence.length() <= LONGEST);
		need(problems, "about", this.about.length() <= LONGEST_ABOUT);
		return problems;
	}

	private static boolean isLine(String typed) {
		return !typed.isEmpty() && typed.length() <= LONGEST && typed.chars().noneMatch(Character::isISOControl);
	}

	private static void need(Map<String, Text> problems, String field, boolean good) {
		if (!good) {
			problems.put(field, Text.message("pros.sign-up.wrong." + field));
		}
	}

	/** Without the country's code, which some write and some do not. */
	String digits() {
		return PhoneDigits.of(this.phone);
	}

	Map<String, List<String>> values() {
		var values = new LinkedHashMap<String, List<String>>();
		values.put("company", List.of(this.company));
		values.put("person", List.of(this.person));
		values.put("email", List.of(this.email));
		values.put("phone", List.of(this.phone));
		values.put("zip", List.of(this.zip));
		values.put("miles", List.of(this.miles));
		values.put("zone", List.of(this.zone));
		values.put("hours", List.of(this.hours));
		values.put("capacity", List.of(this.capacity));
		values.put("licence", List.of(this.licence));
		values.put("about", List.of(this.about));
		values.put("trades", this.trades);
		values.put("languages", this.languages);
		return values;
	}

}
