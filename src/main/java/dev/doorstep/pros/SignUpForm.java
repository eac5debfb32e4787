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

	SignUpForm {
		company = Checks.tidy(company);
		person = Checks.tidy(person);
		email = Checks.tidy(email).toLowerCase(Locale.ROOT);
		phone = Checks.tidy(phone);
		trades = Checks.tidy(trades);
		zip = Checks.tidy(zip);
		miles = Checks.tidy(miles);
		zone = Checks.tidy(zone);
		hours = Checks.tidy(hours);
		capacity = Checks.tidy(capacity);
		languages = Checks.tidy(languages);
		licence = Checks.tidy(licence);
		about = Checks.tidy(about);
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
		return new Checks().need("company", Checks.isLine(this.company))
			.need("person", Checks.isLine(this.person))
			.need("email", MailAddress.acceptable(this.email))
			.need("phone", digits().length() == 10)
			.need("trades", !this.trades.isEmpty() && known.containsAll(this.trades))
			.need("zip", base.isPresent())
			.need("miles", MILES.contains(this.miles))
			.need("zone", ZONES.containsKey(this.zone))
			.need("hours", HOURS.containsKey(this.hours))
			.need("capacity", Checks.isCapacity(this.capacity))
			.need("languages", !this.languages.isEmpty() && LANGUAGES.containsAll(this.languages))
			.need("licence", Checks.isShort(this.licence))
			.need("about", Checks.isText(this.about))
			.problems();
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
