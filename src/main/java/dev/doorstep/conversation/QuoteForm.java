package dev.doorstep.conversation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/** What a professional types to say what they want for a job. */
record QuoteForm(String lowest, String highest, String until, String stamp) {

	private static final int USUAL_DAYS = 14;

	QuoteForm {
		lowest = tidy(lowest);
		highest = tidy(highest);
		until = tidy(until);
		stamp = Stamp.of(stamp);
	}

	private static String tidy(String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	static QuoteForm blank(LocalDate today) {
		return new QuoteForm("", "", today.plusDays(USUAL_DAYS).toString(), "");
	}

	Map<String, Text> problems(LocalDate today) {
		var problems = new LinkedHashMap<String, Text>();
		var from = Money.parse(this.lowest);
		var to = Money.parse(this.highest);
		if (from.isEmpty()) {
			problems.put("lowest", Text.message("conversation.quote.wrong.lowest"));
		}
		if (!this.highest.isEmpty() && to.isEmpty()) {
			problems.put("highest", Text.message("conversation.quote.wrong.highest"));
		}
		if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0) {
			problems.put("highest", Text.message("conversation.quote.wrong.order"));
		}
		if (Dates.parse(this.until).filter(day -> good(day, today)).isEmpty()) {
			problems.put("until", Text.message("conversation.quote.wrong.until"));
		}
		return problems;
	}

	private static boolean good(LocalDate day, LocalDate today) {
		return !day.isBefore(today) && day.isBefore(today.plusYears(1));
	}

	/** The quote, when nothing is wrong with it. */
	Quote quote(String country) {
		var from = Money.parse(this.lowest).orElseThrow();
		return new Quote(from, Money.parse(this.highest).orElse(from), country, Dates.parse(this.until).orElseThrow(),
				null);
	}

	Filled filled(LocalDate today) {
		return new Filled(Filled.QUOTE, values(), problems(today));
	}

	Map<String, List<String>> values() {
		return Map.of("lowest", List.of(this.lowest), "highest", List.of(this.highest), "until", List.of(this.until),
				"stamp", List.of(this.stamp));
	}

}
