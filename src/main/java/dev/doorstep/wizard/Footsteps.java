package dev.doorstep.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.flags.Trait;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.Word;
import dev.doorstep.wizard.step.Problems;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Says what homeowners do, for every step alike. What a preview does is not said: it
 * never counts.
 */
@Component
class Footsteps {

	private static final Word REVIEW = new Word("review");

	private final ApplicationEventPublisher events;

	private final KnownSources sources;

	Footsteps(ApplicationEventPublisher events, KnownSources sources) {
		this.events = events;
		this.sources = sources;
	}

	/** A look at a page; what a script fetches for a part of one is none. */
	void shown(StepDefinition step, Route route, OpenDraft open, HttpServletRequest request) {
		if (counts(open) && isLook(request)) {
			var again = open.answers().of(step).isPresent();
			this.events.publishEvent(new StepShown(at(step, route, open), again));
		}
	}

	void reviewShown(Route route, OpenDraft open, HttpServletRequest request) {
		if (counts(open) && isLook(request)) {
			this.events.publishEvent(new StepShown(atReview(route, open), false));
		}
	}

	private static boolean isLook(HttpServletRequest request) {
		return request.getMethod().equals("GET")
				&& (request.getHeader("HX-Request") == null || request.getHeader("HX-Boosted") != null);
	}

	/**
	 * An answer was taken.
	 * @param before what it takes the place of
	 */
	void answered(StepDefinition step, Optional<Answer> before, Answer answer, Route route, OpenDraft open) {
		if (!counts(open)) {
			return;
		}
		var where = at(step, route, open);
		if (before.isEmpty()) {
			this.events.publishEvent(new StepAnswered(where));
		}
		else if (!before.get().facts().equals(answer.facts())) {
			this.events.publishEvent(new AnswerChanged(where));
		}
	}

	void refused(StepDefinition step, Problems problems, Route route, OpenDraft open) {
		if (counts(open)) {
			refused(at(step, route, open), problems);
		}
	}

	void reviewRefused(Problems problems, Route route, OpenDraft open) {
		if (counts(open)) {
			refused(atReview(route, open), problems);
		}
	}

	private void refused(Whereabouts where, Problems problems) {
		this.events.publishEvent(new AnswerRefused(where, fields(problems), codes(problems)));
	}

	/** Somebody has left the page, with or without coming back. */
	void touched(StepDefinition step, String field, Route route, OpenDraft open) {
		if (counts(open)) {
			this.events.publishEvent(new FieldTouched(at(step, route, open), field(field, "")));
		}
	}

	private static List<Word> fields(Problems problems) {
		return problems.codes()
			.entrySet()
			.stream()
			.map(problem -> field(problem.getKey(), problem.getValue()))
			.toList();
	}

	/**
	 * {@code answers[leak]} is called {@code answers.leak}, when the step has named it.
	 * Characters are looked at before any step does, and what a hand-made form calls its
	 * fields is not repeated.
	 */
	private static Word field(String name, String code) {
		var component = new Word(name.replaceFirst("\\[.*", ""));
		return code.equals(StepChecks.UNPRINTABLE) ? component
				: Word.find(name.replace('[', '.').replace("]", "")).orElse(component);
	}

	private static List<Word> codes(Problems problems) {
		return problems.codes().values().stream().map(Word::new).toList();
	}

	/** A preview is never submitted. */
	void submitted(Route route, OpenDraft open) {
		this.events.publishEvent(new DraftSubmitted(atReview(route, open)));
	}

	void resumed(Draft draft) {
		if (!draft.preview()) {
			this.events.publishEvent(new DraftResumed(draft.id()));
		}
	}

	private static boolean counts(OpenDraft open) {
		return !open.previewed();
	}

	private Whereabouts at(StepDefinition step, Route route, OpenDraft open) {
		return at(new Word(step.id()), route.indexOf(step), route, open);
	}

	private Whereabouts atReview(Route route, OpenDraft open) {
		return at(REVIEW, route.stops().size(), route, open);
	}

	private Whereabouts at(Word step, int index, Route route, OpenDraft open) {
		var traits = open.origin().traits();
		var ids = route.stops().stream().map(stop -> new Word(stop.step().id())).toList();
		var jobType = route.facts().get(Vocabulary.JOB).map(Job::type).flatMap(Word::find);
		return new Whereabouts(open.id(), step, index, ids, word(traits, Trait.DEVICE), word(traits, Trait.LOCALE),
				this.sources.name(traits.get(Trait.SOURCE)), jobType.orElse(null), open.origin().revision());
	}

	/** Drafts from before this was asked do not know. */
	private static Word word(Map<Trait, String> traits, Trait trait) {
		return Word.find(traits.get(trait)).orElse(null);
	}

}
