package dev.doorstep.requests;

import java.util.Optional;
import java.util.UUID;

import dev.doorstep.requests.facts.Contact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to submitted requests. */
@Service
public class Requests {

	private final RequestRepository repository;

	private final ConfirmationMail confirmation;

	private final ApplicationEventPublisher events;

	Requests(RequestRepository repository, ConfirmationMail confirmation, ApplicationEventPublisher events) {
		this.repository = repository;
		this.confirmation = confirmation;
		this.events = events;
	}

	/** Takes a request in, within the transaction that closes its draft. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void submit(NewRequest submitted) {
		var request = this.repository.save(new ServiceRequest(submitted, Reference.random()));
		this.confirmation.post(request);
		this.events.publishEvent(new RequestSubmitted(request.id()));
	}

	@Transactional(readOnly = true)
	public Optional<SubmittedRequest> find(UUID id) {
		return this.repository.findById(id).map(Requests::shown);
	}

	/** What anybody who works on it may know. */
	@Transactional(readOnly = true)
	public Optional<RequestBrief> brief(UUID id) {
		return this.repository.findById(id).map(Requests::brief);
	}

	private static RequestBrief brief(ServiceRequest request) {
		return new RequestBrief(request.id(), request.reference(), request.facts().impersonal(),
				request.summary().stream().filter(SummaryLine::open).toList(), request.locale(), request.submittedAt());
	}

	/** How the homeowner is reached: to recognise them, and for whom they picked. */
	@Transactional(readOnly = true)
	public Optional<Contact> contact(UUID id) {
		return this.repository.findById(id).flatMap(request -> request.facts().get(Vocabulary.CONTACT));
	}

	/**
	 * What tells who the homeowner is and where: to keep it from whoever is not to know.
	 */
	@Transactional(readOnly = true)
	public Optional<Facts> personal(UUID id) {
		return this.repository.findById(id).map(request -> request.facts().personal());
	}

	/** Whether a machine may have sent it. */
	@Transactional(readOnly = true)
	public boolean suspected(UUID id) {
		return this.repository.findById(id)
			.map(ServiceRequest::suspicion)
			.filter(suspicion -> !suspicion.isEmpty())
			.isPresent();
	}

	private static SubmittedRequest shown(ServiceRequest request) {
		var email = request.facts().get(Vocabulary.CONTACT).map(Contact::email).orElse(null);
		var emergency = request.facts()
			.get(Vocabulary.URGENCY)
			.filter(urgency -> urgency.when() == Urgency.When.EMERGENCY)
			.isPresent();
		return new SubmittedRequest(request.reference(), request.summary(), email, emergency);
	}

}
