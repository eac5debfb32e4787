package dev.doorstep.pros;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.doorstep.pros.ProfileCard.Row;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Tells professionals what they have told us. */
@Component
class ProfileCards {

	private final ProOptions options;

	ProfileCards(ProOptions options) {
		this.options = options;
	}

	List<ProfileCard> of(Profile profile, Locale locale) {
		return List.of(company(profile), work(profile, locale), area(profile), hours(profile, locale),
				daysOff(profile));
	}

	private static ProfileCard company(Profile profile) {
		var languages = profile.languages().stream().map(id -> Text.message("pros.profile.languages." + id)).toList();
		return new ProfileCard("company", "/pro/profile/company",
				List.of(Row.of("company", profile.company()), Row.of("person", profile.person()),
						Row.of("email", profile.email()), Row.of("phone", profile.phone()),
						new Row("languages", languages), Row.of("licence", profile.licence()),
						Row.of("about", profile.about())));
	}

	private ProfileCard work(Profile profile, Locale locale) {
		var trades = this.options.jobsOf(profile.trades());
		var jobs = trades.stream()
			.flatMap(trade -> this.options.jobNames(trade, profile.work().jobTypes(), locale).stream())
			.toList();
		return new ProfileCard("work", "/pro/profile/work",
				List.of(Row.of("trades", trades.stream().map(trade -> trade.name().in(locale)).toList()),
						Row.of("jobs", jobs)));
	}

	private static ProfileCard area(Profile profile) {
		var distance = Optional.ofNullable(profile.kilometres())
			.map(kilometres -> Text.message("pros.profile.distance.said", Miles.of(kilometres)));
		return new ProfileCard("area", "/pro/profile/area",
				List.of(Row.of("zip", profile.base()), new Row("distance", distance.stream().toList()),
						Row.of("codes", String.join(" ", profile.postalCodes()))));
	}

	private static ProfileCard hours(Profile profile, Locale locale) {
		var said = new ArrayList<Text>();
		Timetable.of(profile.availability().hours())
			.days()
			.forEach((day, hours) -> said.add(Text
				.plain(dayName(day, locale) + ": " + clock(hours.from(), locale) + " – " + clock(hours.to(), locale))));
		return new ProfileCard("hours", "/pro/profile/hours",
				List.of(new Row("hours", said), Row.of("capacity", String.valueOf(profile.capacity()))));
	}

	private static ProfileCard daysOff(Profile profile) {
		var days = profile.availability()
			.daysOff()
			.stretches()
			.stream()
			.map(DaysOffController.DayOffView::words)
			.toList();
		return new ProfileCard("days-off", "/pro/profile/days-off", List.of(new Row("days-off", days)));
	}

	static String dayName(DayOfWeek day, Locale locale) {
		var name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
		return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}

	private static String clock(LocalTime time, Locale locale) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
	}

}
