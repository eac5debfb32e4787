package dev.doorstep.analytics;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

import dev.doorstep.analytics.FunnelRows.Start;
import dev.doorstep.ui.Text;

/**
 * Bars of who started and who submitted, one for each hour or day. Its height is a
 * hundred; a bar and the gap beside it are ten wide.
 *
 * @param most what the full height stands for
 */
record Chart(List<Bar> bars, long most) {

	private static final double HEIGHT = 100;

	private static final int STRIDE = 10;

	/** A bar of a chart. */
	record Bar(int x, Text when, Start start, double started, double submitted) {
	}

	static Chart of(Period period, List<Start> starts) {
		var most = round(starts.stream().mapToLong(Start::started).max().orElse(0));
		var ticks = period.ticks();
		var bars = IntStream.range(0, starts.size())
			.mapToObj(place -> bar(place, when(ticks.get(place), period), starts.get(place), most))
			.toList();
		return new Chart(bars, most);
	}

	/** The next number that people would write at an axis. */
	static long round(long most) {
		long unit = 1;
		while (unit * 10 < most) {
			unit *= 10;
		}
		for (int times : List.of(2, 4, 6, 8)) {
			if (times * unit >= most) {
				return times * unit;
			}
		}
		return 10 * unit;
	}

	private static Bar bar(int place, Text when, Start start, long most) {
		return new Bar(STRIDE * place, when, start, HEIGHT * start.started() / most, HEIGHT * start.submitted() / most);
	}

	private static Text when(Instant instant, Period period) {
		return (locale, messages) -> form(period).withLocale(locale).format(instant.atZone(period.zone()));
	}

	private static DateTimeFormatter form(Period period) {
		return DateTimeFormatter.ofLocalizedPattern((period.length() == 1) ? "j" : "MMMd");
	}

	public int width() {
		return STRIDE * this.bars.size();
	}

	/** Some of the bars, spread evenly, to be named below. */
	public List<Bar> named() {
		int last = this.bars.size() - 1;
		return IntStream.of(0, last / 4, last / 2, last * 3 / 4, last).distinct().mapToObj(this.bars::get).toList();
	}

}
