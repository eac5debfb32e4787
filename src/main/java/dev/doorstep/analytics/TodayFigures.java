package dev.doorstep.analytics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;

import dev.doorstep.analytics.FunnelRows.Start;
import dev.doorstep.console.ConsoleFigures;
import dev.doorstep.console.Figure;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * How many begin and send a request today, as the funnel counts them, beside the same
 * weekday's hours a week ago.
 */
@Component
class TodayFigures implements ConsoleFigures {

	private final FunnelRows rows;

	TodayFigures(FunnelRows rows) {
		this.rows = rows;
	}

	@Override
	public int position() {
		return 10;
	}

	@Override
	public List<Figure> today(ZoneId zone) {
		var now = ZonedDateTime.now(zone);
		var today = starts(now.toLocalDate().atStartOfDay(zone), now.plusDays(1));
		var lastWeek = now.minusWeeks(1);
		var before = starts(lastWeek.toLocalDate().atStartOfDay(zone), lastWeek);
		return List.of(
				figure("starters", "%,d".formatted(today.started()), "%,d".formatted(before.started()), now,
						"/console/drafts"),
				figure("submitters", "%,d".formatted(today.submitted()), "%,d".formatted(before.submitted()), now,
						"/console/requests"),
				figure("conversion", percent(today), percent(before), now, null));
	}

	private Start starts(ZonedDateTime from, ZonedDateTime to) {
		return this.rows.starts(Slice.ALL, List.of(quarter(from), quarter(to))).getFirst();
	}

	private static Instant quarter(ZonedDateTime moment) {
		return Cell.Span.QUARTER.of(moment.toInstant().toEpochMilli());
	}

	private static Figure figure(String name, String today, String before, ZonedDateTime now, String path) {
		return new Figure(Text.message("analytics.today." + name), today, note(before, now), path);
	}

	private static Text note(String before, ZonedDateTime now) {
		return (locale, messages) -> Text
			.message("analytics.today.before", before, now.getDayOfWeek().getDisplayName(TextStyle.FULL, locale))
			.in(locale, messages);
	}

	private static String percent(Start start) {
		return (start.started() == 0) ? "–" : "%.0f %%".formatted(100.0 * start.submitted() / start.started());
	}

}
