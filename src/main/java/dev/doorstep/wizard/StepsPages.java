package dev.doorstep.wizard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.doorstep.accounts.Role;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.FlagSource;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the page together on which the form is put together. */
@Component
class StepsPages {

	private static final Duration PREVIEW = Duration.ofDays(1);

	private final StepPlans plans;

	private final DailyVisitors daily;

	private final Publishing publishing;

	private final Previews previews;

	private final FlagSource source;

	private final SignedIn signedIn;

	private final MessageSource messages;

	StepsPages(StepPlans plans, DailyVisitors daily, Publishing publishing, Previews previews, FlagSource source,
			SignedIn signedIn, MessageSource messages) {
		this.plans = plans;
		this.daily = daily;
		this.publishing = publishing;
		this.previews = previews;
		this.source = source;
		this.signedIn = signedIn;
		this.messages = messages;
	}

	/** One step's row. */
	record Row(String id, Text name, String state, Text words, boolean on, String percent, String rules, boolean first,
			boolean last, Integer people, String look) {
	}

	ModelAndView page(StepPlan plan, Revision current, HttpServletRequest request, StepsController.Trouble trouble) {
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
		page.addObject("meanwhile", this.plans.meanwhile(request, current).orElse(null));
		page.addObject("moved", moved(plan, request.getParameter("moved")).orElse(null));
		page.addObject("look", look(plan, request.getParameter("look")).map(PlannedStep::step).orElse(null));
		addPreview(page, plan.preview(configuration, Instant.now().plus(PREVIEW)));
		return page;
	}

	/** For whoever does not see it: where a step stands after its move. */
	private static Optional<Text> moved(StepPlan plan, String id) {
		return Optional.ofNullable(id)
			.flatMap(plan::find)
			.map(planned -> Text.message("wizard.steps.moved", planned.step().name(), plan.steps().indexOf(planned) + 1,
					plan.steps().size()));
	}

	private void addPreview(ModelAndView page, Preview preview) {
		page.addObject("frame", StepPreviewController.path(this.previews.seal(preview)));
		page.addObject("walk", this.previews.path(preview));
		page.addObject("other", this.source.other().orElse(null));
	}

	/** Of the plan after a press, with all else that the page shows. */
	String address(StepPlan plan, HttpServletRequest request) {
		var address = UriComponentsBuilder.fromUriString(plan.at(StepsController.PATH));
		Optional.ofNullable(request.getParameter("look"))
			.flatMap(plan::find)
			.ifPresent(planned -> address.queryParam("look", planned.step().id()));
		Optional.of(request.getParameter("press"))
			.map(press -> press.replaceFirst("^(up|down)-", ""))
			.flatMap(plan::find)
			.ifPresent(planned -> address.queryParam("moved", planned.step().id()));
		return address.toUriString();
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

	/** The reason of an undo, in the words of who does it. */
	String undoing(long revision, HttpServletRequest request) {
		var locale = RequestContextUtils.getLocale(request);
		return this.messages.getMessage("wizard.steps.undone", new Object[] { revision }, locale);
	}

}
