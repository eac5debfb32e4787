package dev.doorstep.console;

import dev.doorstep.accounts.Person;
import dev.doorstep.accounts.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who did what, and why. An entry commits with the change it tells of, or not
 * at all.
 */
@Component
public class AuditLog {

	/** Who did what no person did. */
	private static final String OURSELVES = "Doorstep";

	private final AuditEntries entries;

	private final SignedIn signedIn;

	AuditLog(AuditEntries entries, SignedIn signedIn) {
		this.entries = entries;
		this.signedIn = signedIn;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void record(AuditEntry entry) {
		var person = this.signedIn.find();
		this.entries.add(person.map(Person::id).orElse(null), person.map(Person::name).orElse(OURSELVES), entry);
	}

}
