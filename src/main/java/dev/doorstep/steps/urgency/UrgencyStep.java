package dev.doorstep.steps.urgency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.Problems;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.SummaryRow;
import dev.doorstep.wizard.step.WizardStep;

@WizardStep(position = 40)
class UrgencyStep implements Step<UrgencyForm> {

	@Override
	public UrgencyForm form(Facts facts) {
		return facts.get(Vocabulary.URGENCY)
			.map(urgency -> new UrgencyForm(option(urgency.when()),
					(urgency.date() != null) ? urgency.date().toString() : ""))
			.orElse(new UrgencyForm("", ""));
	}

	@Override
	public void check(UrgencyForm form, Facts facts, Problems problems) {
		if (when(form) == When.ON_DATE) {
			Dates.parse(form.date())
				.ifPresentOrElse(date -> check(date, problems), () -> problems.add("date", "urgency.date.missing"));
		}
	}

	private static void check(LocalDate date, Problems problems) {
		// West of here it may still be yesterday.
		if (date.isBefore(LocalDate.now().minusDays(1))) {
			problems.add("date", "urgency.date.past");
		}
		else if (date.isAfter(LocalDate.now().plusYears(2))) {
			problems.add("date", "urgency.date.far");
		}
	}

	@Override
	public Facts answer(UrgencyForm form, Facts facts) {
		var when = when(form);
		var date = (when == When.ON_DATE) ? Dates.parse(form.date()).orElseThrow() : null;
		return facts.with(Vocabulary.URGENCY, new Urgency(when, date));
	}

	@Override
	public Set<Fact<?>> finds() {
		return Set.of(Vocabulary.URGENCY);
	}

	@Override
	public List<SummaryRow> summary(Facts facts) {
		return facts.get(Vocabulary.URGENCY)
			.map(urgency -> List.of(SummaryRow.of("urgency.when.label", words(urgency))))
			.orElse(List.of());
	}

	private static Text words(Urgency urgency) {
		return (urgency.when() == When.ON_DATE) ? Dates.inWords(urgency.date())
				: Text.message("urgency.when." + option(urgency.when()));
	}

	private static String option(When when) {
		return when.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static When when(UrgencyForm form) {
		return When.valueOf(form.when().toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
