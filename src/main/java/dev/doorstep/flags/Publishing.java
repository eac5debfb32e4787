package dev.doorstep.flags;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import dev.doorstep.accounts.Person;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.console.AuditEntry;
import dev.doorstep.console.AuditLog;
import dev.doorstep.ui.Text;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes revisions, one after another: every change of the configuration, however small,
 * whole or not at all.
 */
@Service
public class Publishing {

	/** The author of what no person does. */
	static final String DOORSTEP = "Doorstep";

	private final RevisionRepository repository;

	private final ObjectProvider<ConfigurationCheck> checks;

	private final SignedIn signedIn;

	private final Differences differences;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	Publishing(RevisionRepository repository, ObjectProvider<ConfigurationCheck> checks, SignedIn signedIn,
			Differences differences, AuditLog audit, ApplicationEventPublisher events) {
		this.repository = repository;
		this.checks = checks;
		this.signedIn = signedIn;
		this.differences = differences;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Changes the configuration of the base, which must still be the current revision. A
	 * change that changes nothing makes no revision.
	 * @throws Overtaken when it is not current any more
	 * @throws Impossible when nobody could work with the outcome
	 */
	@Transactional
	public Revision publish(long base, String reason, UnaryOperator<Configuration> change) {
		var current = lockCurrent(base);
		return follow(current, change.apply(current.configuration()), reason, null);
	}

	/** Brings an earlier configuration back, as a new revision. */
	@Transactional
	public Revision restore(long number, long base, String reason) {
		var current = lockCurrent(base);
		var restored = this.repository.find(number)
			.orElseThrow(() -> new IllegalArgumentException("There is no revision " + number));
		return follow(current, restored.configuration(), reason, number);
	}

	private Revision lockCurrent(long base) {
		this.repository.lock();
		var current = this.repository.newest().orElseThrow();
		if (current.number() != base) {
			throw new Overtaken(base, current);
		}
		return current;
	}

	private Revision follow(Revision current, Configuration changed, String reason, Long restores) {
		if (changed.equals(current.configuration())) {
			return current;
		}
		if (this.repository.edition(current.number()) > RevisionDocument.EDITION) {
			throw new Impossible(List.of(Text.message("flags.problem.newer")));
		}
		var problems = problems(changed);
		if (!problems.isEmpty()) {
			throw new Impossible(problems);
		}
		var revision = add(current.number() + 1, reason, restores, changed);
		this.audit.record(entry(current, revision));
		this.events.publishEvent(new RevisionPublished(revision.number()));
		this.repository.callOut(revision.number());
		return revision;
	}

	/** What is wrong with a configuration, by every module's word. */
	public List<Text> problems(Configuration configuration) {
		return this.checks.orderedStream().flatMap(check -> check.problems(configuration).stream()).toList();
	}

	/** What people should know of a configuration, although nothing is wrong with it. */
	public List<Text> notes(Configuration configuration) {
		return this.checks.orderedStream().flatMap(check -> check.notes(configuration).stream()).toList();
	}

	private Revision add(long number, String reason, Long restores, Configuration configuration) {
		var person = this.signedIn.find();
		return this.repository.add(number, person.map(Person::id).orElse(null),
				person.map(Person::name).orElse(DOORSTEP), reason, restores, configuration);
	}

	/** In English, as the log's other words are kept. */
	private AuditEntry entry(Revision before, Revision after) {
		var action = (after.restores() != null) ? "revision_restored" : "revision_published";
		var differences = this.differences.between(before.configuration(), after.configuration());
		return new AuditEntry(action, "revision " + after.number(), "revision " + before.number(),
				this.differences.lines(differences, Locale.ENGLISH), after.reason());
	}

}
