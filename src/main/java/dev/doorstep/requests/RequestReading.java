package dev.doorstep.requests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.console.AuditEntry;
import dev.doorstep.console.AuditLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a request to people of the console; whoever looks at personal data is noted. */
@Service
class RequestReading {

	private final RequestRepository repository;

	private final AuditLog audit;

	RequestReading(RequestRepository repository, AuditLog audit) {
		this.repository = repository;
		this.audit = audit;
	}

	/** A request as far as its reader may know it. */
	record Reading(String reference, List<SummaryLine> lines, long revision, Map<String, String> origin,
			String suspicion, Instant at) {
	}

	@Transactional(readOnly = true)
	public Optional<Reading> masked(String reference) {
		return this.repository.findByReference(reference).map(found -> reading(found, false));
	}

	@Transactional
	public Optional<Reading> whole(String reference) {
		var found = this.repository.findByReference(reference);
		found.ifPresent(request -> this.audit.record(AuditEntry.of("sensitive_read", request.reference())));
		return found.map(request -> reading(request, true));
	}

	private static Reading reading(ServiceRequest request, boolean whole) {
		var lines = request.summary().stream().filter(line -> whole || line.open()).toList();
		return new Reading(request.reference(), lines, request.revision(), request.origin(), request.suspicion(),
				request.submittedAt());
	}

}
