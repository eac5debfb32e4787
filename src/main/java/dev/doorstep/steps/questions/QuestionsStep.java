package dev.doorstep.steps.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.JobType;
import dev.doorstep.catalog.Question;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.JobDetails;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.wizard.step.Problems;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.SummaryRow;
import dev.doorstep.wizard.step.WizardStep;

@WizardStep(position = 20)
class QuestionsStep implements Step<QuestionsForm> {

	private final Catalog catalog;

	QuestionsStep(Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public boolean appliesTo(Facts facts) {
		return jobType(facts).isPresent();
	}

	@Override
	public Set<Fact<?>> restsOn() {
		return Set.of(Vocabulary.JOB);
	}

	@Override
	public QuestionsForm form(Facts facts) {
		return new QuestionsForm(facts.get(Vocabulary.JOB_DETAILS).map(JobDetails::answers).orElse(Map.of()));
	}

	@Override
	public void check(QuestionsForm form, Facts facts, Problems problems) {
		questions(facts).forEach(question -> QuestionCheck.check(question, form.to(question), problems));
	}

	@Override
	public Facts answer(QuestionsForm form, Facts facts) {
		var answers = new LinkedHashMap<String, List<String>>();
		for (var question : questions(facts)) {
			var answer = form.to(question);
			if (!answer.isEmpty()) {
				answers.put(question.id(), answer);
			}
		}
		return facts.with(Vocabulary.JOB_DETAILS, new JobDetails(answers));
	}

	@Override
	public Set<Fact<?>> finds() {
		return Set.of(Vocabulary.JOB_DETAILS);
	}

	@Override
	public List<SummaryRow> summary(Facts facts) {
		var answers = form(facts).answers();
		return questions(facts).stream()
			.map(question -> QuestionSummary.row(question, answers.getOrDefault(question.id(), List.of())))
			.toList();
	}

	@Override
	public Object page(QuestionsForm form, Facts facts, Locale locale) {
		return questions(facts).stream().map(question -> QuestionView.of(question, locale)).toList();
	}

	private List<Question> questions(Facts facts) {
		return jobType(facts).map(JobType::questions).orElse(List.of());
	}

	private Optional<JobType> jobType(Facts facts) {
		return facts.get(Vocabulary.JOB).flatMap(job -> Optional.ofNullable(job.type())).flatMap(this.catalog::jobType);
	}

}
