package dev.doorstep.steps.jobtype;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.JobType;
import dev.doorstep.catalog.Trade;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.Problems;
import dev.doorstep.wizard.step.Searches;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.SummaryRow;
import dev.doorstep.wizard.step.WizardStep;

@WizardStep(position = 10)
class JobTypeStep implements Step<JobTypeForm>, Searches {

	private final Catalog catalog;

	JobTypeStep(Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public JobTypeForm form(Facts facts) {
		return facts.get(Vocabulary.JOB)
			.map(job -> new JobTypeForm("", orBlank(job.trade()), (job.type() != null) ? job.type() : JobTypeForm.OTHER,
					orBlank(job.words())))
			.orElse(new JobTypeForm("", "", "", ""));
	}

	@Override
	public void check(JobTypeForm form, Facts facts, Problems problems) {
		if (form.other() && form.words().isBlank()) {
			problems.add("words", "jobtype.words.missing");
		}
		else if (!form.other() && type(form).isEmpty()) {
			problems.add("job", "jobtype.job.missing");
		}
	}

	@Override
	public Facts answer(JobTypeForm form, Facts facts) {
		var job = type(form).map(type -> new Job(type.trade(), type.id(), null))
			.orElseGet(() -> new Job(trade(form.trade()).map(Trade::id).orElse(null), null, form.words()));
		return facts.with(Vocabulary.JOB, job);
	}

	@Override
	public Set<Fact<?>> finds() {
		return Set.of(Vocabulary.JOB);
	}

	@Override
	public List<SummaryRow> summary(Facts facts) {
		return facts.get(Vocabulary.JOB)
			.map(job -> List.of(SummaryRow.of("jobtype.job.label", words(job))))
			.orElse(List.of());
	}

	private Text words(Job job) {
		return Optional.ofNullable(job.type())
			.flatMap(this.catalog::jobType)
			.<Text>map(type -> (locale, messages) -> type.name().in(locale))
			.orElseGet(() -> Text.plain(orBlank(job.words())));
	}

	@Override
	public Object page(JobTypeForm form, Facts facts, Locale locale) {
		return JobTypePage.of(form, this.catalog, locale);
	}

	private Optional<JobType> type(JobTypeForm form) {
		return form.other() ? Optional.empty() : this.catalog.jobType(form.job());
	}

	private Optional<Trade> trade(String id) {
		return this.catalog.trade(id);
	}

	private static String orBlank(String text) {
		return (text != null) ? text : "";
	}

}
