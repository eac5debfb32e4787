package dev.doorstep.wizard;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.wizard.step.Problems;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hears which field somebody touched last who goes away: its name, and no value. */
@Controller
class TouchedController {

	private final StepRegistry registry;

	private final Visits visits;

	private final StepSet stepSet;

	private final StepChecks checks;

	private final Footsteps footsteps;

	TouchedController(StepRegistry registry, Visits visits, StepSet stepSet, StepChecks checks, Footsteps footsteps) {
		this.registry = registry;
		this.visits = visits;
		this.stepSet = stepSet;
		this.checks = checks;
		this.footsteps = footsteps;
	}

	/** Nobody reads the answer, so there is nothing to say of what cannot be. */
	@PostMapping("/request/{id}/touched")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void touched(@PathVariable String id, @RequestParam(defaultValue = "") String field, HttpServletRequest request) {
		var step = this.registry.find(id);
		this.visits.current(request).filter(open -> !open.submitted()).ifPresent(open -> {
			var route = this.stepSet.route(open);
			step.flatMap(route::reachable)
				.flatMap(stop -> named(field, StepState.of(stop, route, open)))
				.ifPresent(known -> this.footsteps.touched(step.orElseThrow(), known, route, open));
		});
	}

	/**
	 * As the step itself names it, when it asks or when it fills in what was answered; an
	 * entry of several that it has not named goes by the name of all.
	 */
	private Optional<String> named(String field, StepState state) {
		var fields = state.step().fields();
		var names = new HashSet<>(fields.names());
		names.addAll(state.values().keySet());
		Problems missing = this.checks.check(state.step(), Map.of(), state.known());
		names.addAll(missing.codes().keySet());
		return names.contains(field) ? Optional.of(field) : fields.owner(field);
	}

}
