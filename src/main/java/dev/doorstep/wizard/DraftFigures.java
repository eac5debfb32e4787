package dev.doorstep.wizard;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;

import dev.doorstep.console.ConsoleFigures;
import dev.doorstep.console.Figure;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * How many begin and send a request today, beside the same weekday's hours a week ago.
 */
@Component
class DraftFigures implements ConsoleFigures {

	private final DraftRows rows;

	DraftFigures(DraftRows rows) {
		this.rows = rows;
	}

	@Override
	public int position() {
		return 10;
	}

	@Override
	public List<Figure> today(ZoneId zone) {
		var now = ZonedDateTime.now(zone);
		var today = count(now);
		var before = count(now.minusWeeks(1));
		return List.of(figure("starters", today.started(), before.started(), now, DraftsController.LIST),
				figure("submissions", today.submitted(), before.submitted(), now, "/console/requests"),
				new Figure(Text.message("wizard.figure.conversion"), percent(today), note(percent(before), now), null));
	}

	private DayCount count(ZonedDateTime until) {
		var begin = until.toLocalDate().atStartOfDay(until.getZone()).toInstant();
		return this.rows.count(begin, until.toInstant());
	}

	private static Figure figure(String name, int today, int before, ZonedDateTime now, String path) {
		return new Figure(Text.message("wizard.figure." + name), "%,d".formatted(today),
				note("%,d".formatted(before), now), path);
	}

	private static Text note(String before, ZonedDateTime now) {
		return (locale, messages) -> Text
			.message("wizard.figure.before", before, now.getDayOfWeek().getDisplayName(TextStyle.FULL, locale))
			.in(locale, messages);
	}

	private static String percent(DayCount day) {
		return (day.started() == 0) ? "–" : "%.0f %%".formatted(100.0 * day.finished() / day.started());
	}

	/**
	 * One day up to an hour.
	 *
	 * @param finished those who began in it and have sent their request by now
	 */
	record DayCount(int started, int submitted, int finished) {
	}

}
