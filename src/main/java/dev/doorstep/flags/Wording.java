package dev.doorstep.flags;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.doorstep.ui.Text;

import org.springframework.context.i18n.LocaleContextHolder;

/** Puts parts of a flag into words. */
final class Wording {

	private static final double WHOLE = Serving.ALL;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
			FormatStyle.SHORT);

	private static final DateTimeFormatter NAME_OF_ZONE = DateTimeFormatter.ofPattern("z");

	private Wording() {
	}

	/** Ten-thousandths as "12.5%". */
	static Text percent(int tenThousandths) {
		return (locale, messages) -> {
			var format = NumberFormat.getPercentInstance(locale);
			format.setMaximumFractionDigits(2);
			return format.format(tenThousandths / WHOLE);
		};
	}

	static Text serving(Serving serving) {
		if (serving.shares().size() > 1) {
			return (serving.coverage() == Serving.ALL) ? shares(serving)
					: Text.message("flags.serving.part", percent(serving.coverage()), shares(serving), serving.rest());
		}
		var variant = serving.shares().getFirst().variant();
		return switch (serving.coverage()) {
			case Serving.ALL -> Text.message("flags.serving.everybody", variant);
			case 0 -> Text.message("flags.serving.everybody", serving.rest());
			default -> Text.message("flags.serving.rollout", variant, percent(serving.coverage()), serving.rest());
		};
	}

	private static Text shares(Serving serving) {
		return joined(serving.shares()
			.stream()
			.map(share -> Text.message("flags.serving.share", share.variant(), percent(share.weight())))
			.toList(), ", ");
	}

	static Text conditions(List<Condition> conditions) {
		return conditions.isEmpty() ? Text.message("flags.condition.none")
				: (locale,
						messages) -> joined(conditions.stream().map(Wording::condition).toList(),
								" " + messages.getMessage("flags.condition.and", null, locale) + " ")
							.in(locale, messages);
	}

	private static Text condition(Condition condition) {
		if (condition.operator() == null) {
			return Text.message("flags.condition.unknown");
		}
		var values = condition.values();
		if (condition.operator() == Operator.WITHIN) {
			return window(values.getFirst(), values.getLast());
		}
		return Text.message("flags.operator." + id(condition.operator()), attribute(condition.attribute()),
				String.join(", ", values));
	}

	private static Text window(String from, String to) {
		if (from.isBlank()) {
			return Text.message("flags.condition.until", moment(to));
		}
		return to.isBlank() ? Text.message("flags.condition.from", moment(from))
				: Text.message("flags.condition.between", moment(from), moment(to));
	}

	/** Where the reader lives, and says so: the log keeps it for others. */
	private static Text moment(String instant) {
		return (locale, messages) -> {
			var zone = LocaleContextHolder.getTimeZone().toZoneId();
			var time = Instant.parse(instant).atZone(zone);
			return MOMENT.withLocale(locale).format(time) + " " + NAME_OF_ZONE.withLocale(locale).format(time);
		};
	}

	/** A trait by its name for people; another module's attribute as it is. */
	private static Text attribute(String attribute) {
		return Trait.of(attribute).map(Wording::trait).orElseGet(() -> Text.plain(attribute));
	}

	/** How long ago, as exact as people say it. */
	static Text ago(Instant instant) {
		var age = Duration.between(instant, Instant.now());
		if (age.toMinutes() < 1) {
			return Text.message("flags.ago.now");
		}
		if (age.toHours() < 1) {
			return Text.message("flags.ago.minutes", age.toMinutes());
		}
		return (age.toDays() < 1) ? Text.message("flags.ago.hours", age.toHours())
				: Text.message("flags.ago.days", age.toDays());
	}

	static Text trait(Trait trait) {
		return Text.message("flags.trait." + id(trait));
	}

	static Text kind(FlagKind kind) {
		return (kind != null) ? Text.message("flags.kind." + id(kind)) : Text.message("flags.condition.unknown");
	}

	static String id(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	static Text joined(List<Text> texts, String between) {
		return (locale,
				messages) -> texts.stream().map(text -> text.in(locale, messages)).collect(Collectors.joining(between));
	}

}
