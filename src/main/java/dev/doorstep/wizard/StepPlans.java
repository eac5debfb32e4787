package dev.doorstep.wizard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dev.doorstep.flags.Revision;
import dev.doorstep.flags.Serving;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Reads a plan from an address or a form; what cannot be read stays as it is. */
@Component
class StepPlans {

	private final StepRegistry registry;

	StepPlans(StepRegistry registry) {
		this.registry = registry;
	}

	StepPlan of(Revision revision) {
		return StepPlan.of(revision, this.registry);
	}

	/** What the request wishes, laid over this revision. */
	StepPlan wished(HttpServletRequest request, Revision current) {
		var plan = of(current);
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
		return pressed(request.getParameter("press"), plan.inOrder(List.of(order)));
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
	private StepPlan pressed(String press, StepPlan plan) {
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
