package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.ui.Form;
import dev.doorstep.wizard.step.Problems;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a step's page together. */
@Component
class StepPages {

	private final MessageSource messages;

	private final WizardProperties properties;

	StepPages(MessageSource messages, WizardProperties properties) {
		this.messages = messages;
		this.properties = properties;
	}

	StepView view(StepState state, Map<String, List<String>> values, Problems problems, String notice, boolean review,
			Locale locale) {
		var step = state.step();
		var form = new Form(step.id(), values, problems.byField(), this.messages, locale);
		var page = step.step().page(step.fields().form(values), state.known(), locale);
		return new StepView(form.text("title"), this.messages.getMessage(step.id() + ".lead", null, null, locale),
				step.path() + (review ? "?from=review" : ""), back(state, review), step.template(), form, page, notice,
				step.searches() ? form.field("q").value() : null, step.takesFiles(), state.mark(), progress(state));
	}

	private static String back(StepState state, boolean review) {
		return (review && state.route().complete()) ? "/request/review"
				: state.route().before(state.step()).map(stop -> stop.step().path()).orElse("/");
	}

	private Integer progress(StepState state) {
		if (!this.properties.progress()) {
			return null;
		}
		return 100 * state.route().indexOf(state.step()) / (state.route().stops().size() + 1);
	}

}
