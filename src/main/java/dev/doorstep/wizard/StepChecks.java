package dev.doorstep.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dev.doorstep.requests.facts.Facts;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.Problems;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

/**
 * Finds what is wrong with a step's form: characters, constraints, and what the step
 * itself knows.
 */
@Component
class StepChecks {

	static final String UNPRINTABLE = "wizard.problem.unprintable";

	private final Validator validator;

	StepChecks(Validator validator) {
		this.validator = validator;
	}

	Problems check(StepDefinition step, Map<String, List<String>> typed, Facts before) {
		var problems = new Problems();
		typed.forEach((field, values) -> {
			if (values.stream().anyMatch(TypedText::unprintable)) {
				problems.add(field, UNPRINTABLE);
			}
		});
		var form = step.fields().form(typed);
		this.validator.validate(form)
			.stream()
			.sorted(Comparator.comparingInt(violation -> step.fields().indexOf(field(violation))))
			.forEach(violation -> problems.addWorded(field(violation), key(violation),
					Text.plain(violation.getMessage())));
		if (problems.isEmpty()) {
			step.step().check(form, before, problems);
		}
		return problems;
	}

	private static String field(ConstraintViolation<?> violation) {
		return violation.getPropertyPath().iterator().next().getName();
	}

	private static String key(ConstraintViolation<?> violation) {
		return violation.getMessageTemplate().replaceAll("[{}]", "");
	}

}
