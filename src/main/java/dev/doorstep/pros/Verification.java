package dev.doorstep.pros;

import java.time.Clock;
import java.util.UUID;

import dev.doorstep.accounts.Person;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.console.AuditEntry;
import dev.doorstep.console.AuditLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides who may be asked; every decision keeps its reason, and its author. */
@Service
class Verification {

	private final ProfessionalRows rows;

	private final AuditLog audit;

	private final SignedIn signedIn;

	private final Clock clock;

	Verification(ProfessionalRows rows, AuditLog audit, SignedIn signedIn, Clock clock) {
		this.rows = rows;
		this.audit = audit;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Whether that was decided; not if somebody else was quicker with something else. */
	@Transactional
	public boolean decide(UUID id, ProState from, ProState to, String reason) {
		if (!this.rows.decide(id, from, to)) {
			return false;
		}
		var person = this.signedIn.find().map(Person::id).orElse(null);
		this.rows.note(id, to, reason, person, this.clock.instant());
		this.audit
			.record(new AuditEntry("pro_" + to.column(), "professional " + id, from.column(), to.column(), reason));
		return true;
	}

}
