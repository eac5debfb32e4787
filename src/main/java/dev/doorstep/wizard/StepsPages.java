package dev.doorstep.wizard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import dev.doorstep.accounts.Role;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Preview;
import dev.doorstep.flags.Previews;
import dev.doorstep.flags.Publishing;
import dev.doorstep.flags.Revision;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the page together on which the form is put together. */
@Component
class StepsPages {

	private static final Duration PREVIEW = Duration.ofDays(1);

	private final StepPlans plans;

	private final DailyVisitors daily;

	private final Publishing publishing;

	private final Previews previews;

	private final SignedIn signedIn;

	private final MessageSource messages;

	StepsPages(StepPlans plans, DailyVisitors daily, Publishing publishing, Previews previews, SignedIn signedIn,
			MessageSource messages) {
		this.plans = plans;
		this.daily = daily;
		this.publishing = publishing;
		this.previews = previews;
		this.signedIn = signedIn;
		this.messages = messages;
	}

	/** One step's row. */
	record Row(String id, Text name, String state, Text words, boolean on, String percent, String rules, boolean first,
			boolean last, Integer people, String look) {
	}

	ModelAndView page(StepPlan plan, Revision current, String look, StepsController.Trouble trouble) {
		var configuration = current.configuration();
		var proposed = plan.in(configuration);
		var changes = plan.changesFrom(this.plans.of(current));
		var problems = changes.isEmpty() ? List.<Text>of() : this.publishing.problems(proposed);
		var page = new ModelAndView("wizard/steps", trouble.status());
		page.addObject("plan", plan);
		page.addObject("rows", rows(plan, configuration));
		page.addObject("revision", current);
		page.addObject("changes", changes);
		page.addObject("problems", problems);
		page.addObject("notes", this.publishing.notes(configuration));
		page.addObject("trouble", trouble);
		page.addObject("impact",
				(changes.isEmpty() || !problems.isEmpty()) ? null : this.daily.sentence(configuration, proposed));
		page.addObject("may", this.signedIn.find().filter(person -> person.is(Role.ADMIN)).isPresent());
		page.addObject("look", look(plan, look).map(planned -> planned.step().id()).orElse(null));
		page.addObject("frame", plan.at(StepPreviewController.PATH) + "&step=" + page.getModel().get("look"));
		page.addObject("walk", walk(plan));
		return page;
	}

	private List<Row> rows(StepPlan plan, Configuration configuration) {
		var people = this.daily.perDay();
		return plan.steps().stream().map(planned -> {
			var step = planned.step();
			var place = plan.steps().indexOf(planned);
			return new Row(step.id(), step.name(), planned.state(), words(planned), planned.on(), planned.percent(),
					planned.hasRules(configuration) ? "/console/flags/" + step.flag() : null, place == 0,
					place == plan.steps().size() - 1, people.get(step),
					plan.at(StepsController.PATH) + "&look=" + step.id());
		}).toList();
	}

	private static Text words(PlannedStep planned) {
		return Text.message("wizard.steps.state." + planned.state(), planned.percent());
	}

	/**
	 * The step to look at beside the plan: the one that was asked for, or else the first.
	 */
	private static Optional<PlannedStep> look(StepPlan plan, String look) {
		return Optional.ofNullable(look)
			.flatMap(plan::find)
			.or(() -> plan.steps().stream().filter(PlannedStep::on).findFirst());
	}

	/** A link to walk through the form with these steps switched on and off. */
	private String walk(StepPlan plan) {
		var overrides = new TreeMap<String, String>();
		plan.steps()
			.forEach(planned -> overrides.put(planned.step().flag(), planned.state().equals("off") ? "off" : "on"));
		return this.previews.path(new Preview(plan.base(), overrides, Instant.now().plus(PREVIEW)));
	}

	/** The reason of an undo, in the words of who does it. */
	String undoing(long revision, HttpServletRequest request) {
		var locale = RequestContextUtils.getLocale(request);
		return this.messages.getMessage("wizard.steps.undone", new Object[] { revision }, locale);
	}

}
