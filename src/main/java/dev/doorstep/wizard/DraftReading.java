package dev.doorstep.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.console.AuditEntry;
import dev.doorstep.console.AuditLog;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.SummaryRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a draft to people of the console; whoever looks at personal data is noted. */
@Service
class DraftReading {

	private final DraftRows rows;

	private final StepSet stepSet;

	private final StepRegistry registry;

	private final AuditLog audit;

	DraftReading(DraftRows rows, StepSet stepSet, StepRegistry registry, AuditLog audit) {
		this.rows = rows;
		this.stepSet = stepSet;
		this.registry = registry;
		this.audit = audit;
	}

	/** A draft, step by step. */
	record Reading(DraftRow row, List<Part> parts) {
	}

	/**
	 * One step of it.
	 *
	 * @param state {@code answered}, {@code stale}, {@code open}, or {@code unused} for
	 * an answer that is kept while its step is off
	 */
	record Part(Text name, String state, List<SummaryRow> lines) {
	}

	@Transactional(readOnly = true)
	public Optional<Reading> masked(UUID id) {
		return this.rows.find(id).map(row -> reading(row, false));
	}

	@Transactional
	public Optional<Reading> whole(UUID id) {
		var found = this.rows.find(id);
		found.ifPresent(row -> this.audit.record(AuditEntry.of("sensitive_read", "draft " + id)));
		return found.map(row -> reading(row, true));
	}

	/** The page a draft waits at. */
	Text waitsAt(DraftRow row) {
		return this.stepSet.route(row.draft(), this.stepSet.current())
			.firstOpen()
			.map(stop -> stop.step().name())
			.orElseGet(() -> Text.message("wizard.review.section"));
	}

	private Reading reading(DraftRow row, boolean whole) {
		var route = this.stepSet.route(row.draft(), this.stepSet.current());
		var parts = new ArrayList<Part>();
		route.stops()
			.forEach(stop -> parts.add(part(stop.step(), stop.state().name().toLowerCase(Locale.ROOT), row, whole)));
		for (var step : this.registry.all()) {
			if (route.stop(step).isEmpty() && row.draft().answers().of(step).isPresent()) {
				parts.add(part(step, "unused", row, whole));
			}
		}
		return new Reading(row, parts);
	}

	private Part part(StepDefinition step, String state, DraftRow row, boolean whole) {
		var facts = Facts.NONE;
		for (var answer : row.draft().answers().byStep().values()) {
			facts = facts.plus(answer.facts());
		}
		var own = row.draft().answers().of(step).map(Answer::facts).orElse(Facts.NONE);
		var lines = step.step()
			.summary(facts.plus(own))
			.stream()
			.filter(line -> !line.values().isEmpty() && (whole || !line.personal()))
			.toList();
		return new Part(step.name(), state, own.equals(Facts.NONE) ? List.of() : lines);
	}

}
