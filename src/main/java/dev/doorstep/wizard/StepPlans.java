package dev.doorstep.wizard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dev.doorstep.flags.Revision;
import dev.doorstep.flags.Revisions;
import dev.doorstep.flags.Serving;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Reads a plan from an address or a form; what cannot be read stays as it is. */
@Component
class StepPlans {

	private final StepRegistry registry;

	private final Revisions revisions;

	StepPlans(StepRegistry registry, Revisions revisions) {
		this.registry = registry;
		this.revisions = revisions;
	}

	/**
	 * What somebody else has published while a plan was made, and what of the form that
	 * changed.
	 */
	record Meanwhile(Revision revision, List<Text> changes) {
	}

	StepPlan of(Revision revision) {
		return StepPlan.of(revision, this.registry);
	}

	/** What happened between the revision the request starts from and this one. */
	Optional<Meanwhile> meanwhile(HttpServletRequest request, Revision current) {
		return Optional.of(base(request, current))
			.filter(base -> base.number() < current.number())
			.map(base -> new Meanwhile(current, of(current).changesFrom(of(base))));
	}

	private Revision base(HttpServletRequest request, Revision current) {
		return Optional.ofNullable(request.getParameter("base"))
			.filter(typed -> typed.matches("\\d{1,18}"))
			.flatMap(typed -> this.revisions.find(Long.parseLong(typed)))
			.orElse(current);
	}

	/** What the request wishes, laid over this revision. */
	StepPlan wished(HttpServletRequest request, Revision current) {
		var base = of(base(request, current));
		return pressed(request.getParameter("press"), wished(request, base).rebased(base, of(current)));
	}

	private static StepPlan wished(HttpServletRequest request, StepPlan base) {
		var plan = base;
		var order = request.getParameterValues("order");
		if (order == null) {
			return plan;
		}
		var off = Optional.ofNullable(request.getParameterValues("off")).map(List::of).orElse(List.of());
		for (var planned : plan.steps()) {
			var id = planned.step().id();
			if (List.of(order).contains(id)) {
				var share = share(request.getParameter("share-" + id)).orElse(planned.share());
				plan = plan.with(planned.share(share).on(!off.contains(id)));
			}
		}
		return plan.inOrder(List.of(order));
	}

	/** In whole percent or parts of it, as ten-thousandths. */
	private static Optional<Integer> share(String typed) {
		return Optional.ofNullable(typed)
			.map(text -> text.strip().replace(',', '.').replace("%", ""))
			.filter(text -> text.matches("\\d{1,3}(\\.\\d{1,2})?"))
			.map(text -> new BigDecimal(text).movePointRight(2).intValue())
			.filter(share -> share <= Serving.ALL);
	}

	/** The plan after a button like {@code up-home}. */
	private static StepPlan pressed(String press, StepPlan plan) {
		if (press == null || !press.contains("-")) {
			return plan;
		}
		var verb = press.substring(0, press.indexOf('-'));
		return plan.find(press.substring(verb.length() + 1)).map(planned -> switch (verb) {
			case "up" -> plan.moved(planned.step(), -1);
			case "down" -> plan.moved(planned.step(), 1);
			case "on" -> plan.with(planned.on(true));
			case "off" -> plan.with(planned.on(false));
			default -> plan;
		}).orElse(plan);
	}

}
