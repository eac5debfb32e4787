package dev.doorstep.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.doorstep.requests.facts.Facts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what a request says, as long as nobody has been picked who relies on it.
 */
@Service
class Details {

	private final RequestRepository repository;

	private final OpenToChange openToChange;

	private final SummaryWriter summaries;

	private final ApplicationEventPublisher events;

	Details(RequestRepository repository, OpenToChange openToChange, SummaryWriter summaries,
			ApplicationEventPublisher events) {
		this.repository = repository;
		this.openToChange = openToChange;
		this.summaries = summaries;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public Facts facts(UUID request) {
		return this.repository.findById(request).orElseThrow().facts();
	}

	/** Answers whether it could still be changed. */
	@Transactional
	public boolean change(UUID request, DetailsForm form) {
		if (!this.openToChange.hold(request)) {
			return false;
		}
		var found = this.repository.findById(request).orElseThrow();
		amend(found, form.change(found.facts()));
		return true;
	}

	void amend(ServiceRequest request, Facts facts) {
		request.amend(facts, rewritten(request, facts));
		this.events.publishEvent(new RequestAmended(request.id()));
	}

	/** Lines that nobody can write any more, because their step is gone, are kept. */
	private List<SummaryLine> rewritten(ServiceRequest request, Facts facts) {
		Locale locale = request.locale();
		var known = this.summaries.lines(request.facts(), request.revision(), locale)
			.stream()
			.map(SummaryLine::label)
			.collect(Collectors.toSet());
		var lines = new ArrayList<SummaryLine>(this.summaries.lines(facts, request.revision(), locale));
		request.summary().stream().filter(line -> !known.contains(line.label())).forEach(lines::add);
		return lines;
	}

}
