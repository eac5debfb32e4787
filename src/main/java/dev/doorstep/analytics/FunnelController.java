package dev.doorstep.analytics;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.ui.Form;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows how far people get with the form. */
@Controller
class FunnelController {

	private static final int COMPARED = 8;

	private static final int OFFERED = 12;

	private final Funnels funnels;

	private final FunnelRows rows;

	private final FunnelWords words;

	private final MessageSource messages;

	FunnelController(Funnels funnels, FunnelRows rows, FunnelWords words, MessageSource messages) {
		this.funnels = funnels;
		this.rows = rows;
		this.words = words;
		this.messages = messages;
	}

	/** Something to choose, and where that leads. */
	record Choice(Text words, String address, boolean chosen) {
	}

	/** One value beside others. */
	record Line(Text words, String address, Comparison comparison) {
	}

	@GetMapping(FunnelSection.PATH)
	ModelAndView show(FunnelForm typed, ZoneId zone, Locale locale) {
		var errors = typed.errors(zone);
		var period = typed.period(zone);
		var funnel = this.funnels.of(typed.slice(), period);
		var page = new ModelAndView("analytics/funnel",
				errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("form", form(typed, period, errors, locale)).addObject("typed", typed);
		page.addObject("spans", spans(typed)).addObject("only", this.words.value(typed.slice()));
		page.addObject("parts", parts(period)).addObject("period", period);
		page.addObject("funnel", funnel).addObject("stages", stages(funnel));
		page.addObject("chart", Chart.of(period, funnel.starts()));
		page.addObject("dimensions", dimensions(typed)).addObject("lines", lines(typed, period));
		return page.addObject("export", typed.address(FunnelSection.EXPORT, "by", ""));
	}

	private List<Stage> stages(Funnel funnel) {
		return funnel.steps()
			.stream()
			.map(step -> new Stage(this.words.step(step.id()), step, funnel.started()))
			.toList();
	}

	private Form form(FunnelForm typed, Period period, Map<String, Text> errors, Locale locale) {
		var values = errors.isEmpty()
				? Map.of("from", List.of(period.first().toString()), "to", List.of(period.last().toString()))
				: Map.of("from", List.of(typed.from()), "to", List.of(typed.to()));
		return new Form("analytics.funnel", values, errors, this.messages, locale);
	}

	private static List<Choice> spans(FunnelForm typed) {
		return FunnelForm.SPANS.stream()
			.map(days -> new Choice(Text.message("analytics.funnel.days", days),
					typed.address(FunnelSection.PATH, "days", days.toString()),
					!typed.ranged() && typed.span() == days))
			.toList();
	}

	/** What the form can offer, by dimension. */
	private Map<Text, Map<String, Text>> parts(Period period) {
		var parts = new LinkedHashMap<Text, Map<String, Text>>();
		this.rows.values(period, OFFERED).forEach((dimension, values) -> {
			var words = new LinkedHashMap<String, Text>();
			values.stream()
				.map(value -> new Slice(dimension, value))
				.forEach(slice -> words.put(slice.text(), this.words.value(slice)));
			parts.put(FunnelWords.dimension(dimension), words);
		});
		return parts;
	}

	private static List<Choice> dimensions(FunnelForm typed) {
		return List.of(Dimension.values())
			.stream()
			.filter(dimension -> dimension != Dimension.ALL)
			.map(dimension -> new Choice(FunnelWords.dimension(dimension),
					typed.address(FunnelSection.PATH, "by", dimension.key()), typed.dimension() == dimension))
			.toList();
	}

	private List<Line> lines(FunnelForm typed, Period period) {
		return this.funnels.compare(typed.dimension(), period, COMPARED)
			.stream()
			.map(comparison -> new Line(this.words.value(comparison.slice()),
					typed.address(FunnelSection.PATH, "only", comparison.slice().text()), comparison))
			.toList();
	}

}
