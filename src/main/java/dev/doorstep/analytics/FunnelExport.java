package dev.doorstep.analytics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.doorstep.console.Csv;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lets people take a funnel along into a spreadsheet. */
@Controller
class FunnelExport {

	/** Without it Excel takes the file for one of another alphabet. */
	private static final char UTF_8_MARK = '\uFEFF';

	private static final String HEADINGS = "step,name,applied,viewed,completed,abandoned,under_way,stumbled,errors,"
			+ "left_at,changed,back,median_seconds,p90_seconds";

	private final Funnels funnels;

	private final FunnelWords words;

	private final MessageSource messages;

	FunnelExport(Funnels funnels, FunnelWords words, MessageSource messages) {
		this.funnels = funnels;
		this.words = words;
		this.messages = messages;
	}

	@GetMapping(FunnelSection.EXPORT)
	void csv(FunnelForm typed, ZoneId zone, Locale locale, HttpServletResponse response) throws IOException {
		var period = typed.period(zone);
		var name = "funnel-%s-%s.csv".formatted(period.first(), period.last());
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		var writer = response.getWriter();
		writer.write(UTF_8_MARK + Csv.line(HEADINGS.split(",")));
		for (var step : this.funnels.of(typed.slice(), period).steps()) {
			writer.write(line(step, locale));
		}
	}

	private String line(FunnelStep step, Locale locale) {
		return Csv.line(step.id(), this.words.step(step.id()).in(locale, this.messages), text(step.applied()),
				text(step.viewed()), text(step.completed()), text(step.abandoned()), text(step.underWay()),
				text(step.stumbled()), fields(step.errors()), fields(step.left()), text(step.changed()),
				text(step.back()), seconds(step.median()), seconds(step.slow()));
	}

	private static String text(long count) {
		return Long.toString(count);
	}

	private static String fields(List<FunnelStep.FieldCount> fields) {
		return fields.stream().map(field -> field.field() + ": " + field.times()).collect(Collectors.joining("; "));
	}

	private static String seconds(Optional<Duration> time) {
		return time.map(duration -> text(duration.toSeconds())).orElse("");
	}

}
