package dev.doorstep.analytics;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a funnel is to be of.
 *
 * @param days how many there are up to today, unless there are a first and a last one
 * @param only a part of all drafts
 * @param by what to compare by
 */
record FunnelForm(String days, String from, String to, String only, String by) {

	static final List<Integer> SPANS = List.of(1, 7, 28, 90);

	private static final int USUAL = 28;

	/** Longer, and each day would be too thin to be seen. */
	private static final int LONGEST = 400;

	FunnelForm {
		days = said(days);
		from = said(from);
		to = said(to);
		only = said(only);
		by = said(by);
	}

	private static String said(String typed) {
		return (typed != null) ? typed.replace("\0", "").strip() : "";
	}

	Map<String, Text> errors(ZoneId zone) {
		var errors = new LinkedHashMap<String, Text>();
		check("from", this.from, errors);
		check("to", this.to, errors);
		if (errors.isEmpty() && ranged()) {
			var first = first(zone);
			var last = last(zone);
			if (last.isBefore(first)) {
				errors.put("to", Text.message("analytics.funnel.to.early"));
			}
			else if (last.isAfter(first.plusDays(LONGEST - 1L))) {
				errors.put("from", Text.message("analytics.funnel.from.far", LONGEST));
			}
		}
		return errors;
	}

	private static void check(String field, String typed, Map<String, Text> errors) {
		if (!typed.isEmpty() && day(typed).isEmpty()) {
			errors.put(field, Text.message("analytics.funnel.no-day"));
		}
	}

	/** Years that nobody means are no days either. */
	private static Optional<LocalDate> day(String typed) {
		return Dates.parse(typed).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
	}

	boolean ranged() {
		return !this.from.isEmpty() || !this.to.isEmpty();
	}

	Period period(ZoneId zone) {
		return (ranged() && errors(zone).isEmpty()) ? new Period(first(zone), last(zone), zone)
				: Period.lastDays(span(), LocalDate.now(zone), zone);
	}

	private LocalDate first(ZoneId zone) {
		return day(this.from).orElseGet(() -> last(zone).minusDays(USUAL - 1L));
	}

	private LocalDate last(ZoneId zone) {
		return day(this.to).orElseGet(() -> LocalDate.now(zone));
	}

	int span() {
		return SPANS.stream().filter(span -> span.toString().equals(this.days)).findFirst().orElse(USUAL);
	}

	Slice slice() {
		return Slice.parse(this.only);
	}

	Dimension dimension() {
		return Dimension.find(this.by).filter(found -> found != Dimension.ALL).orElse(Dimension.DEVICE);
	}

	/** The same with something else in one place. */
	String address(String path, String name, String value) {
		var address = UriComponentsBuilder.fromPath(path);
		var values = new LinkedHashMap<>(Map.of("days", ranged() ? "" : this.days, "from", this.from, "to", this.to,
				"only", slice().text(), "by", this.by));
		if (name.equals("days")) {
			values.put("from", "");
			values.put("to", "");
		}
		values.put(name, value);
		values.values().removeIf(String::isEmpty);
		values.keySet().stream().sorted().forEach(key -> address.queryParam(key, "{" + key + "}"));
		return address.encode().buildAndExpand(values).toUriString();
	}

}
