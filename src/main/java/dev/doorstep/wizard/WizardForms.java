package dev.doorstep.wizard;

import java.util.Set;

import dev.doorstep.ui.TypedValuesKeeper;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Every page of the wizard that takes typed values can show them again. */
@Component
class WizardForms implements TypedValuesKeeper {

	private static final Set<String> OWN_PAGES = Set.of("/request/review", "/request/later");

	private final StepRegistry registry;

	WizardForms(StepRegistry registry) {
		this.registry = registry;
	}

	@Override
	public boolean keeps(HttpServletRequest request) {
		var path = request.getServletPath();
		return request.getMethod().equals("POST") && (OWN_PAGES.contains(path)
				|| this.registry.all().stream().anyMatch(step -> step.path().equals(path)));
	}

}
