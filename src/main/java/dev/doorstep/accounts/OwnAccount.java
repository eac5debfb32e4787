package dev.doorstep.accounts;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do about their own account. */
@Service
class OwnAccount {

	private final PersonRows people;

	private final Passkeys passkeys;

	private final SessionRows sessions;

	OwnAccount(PersonRows people, Passkeys passkeys, SessionRows sessions) {
		this.people = people;
		this.passkeys = passkeys;
		this.sessions = sessions;
	}

	@Transactional(readOnly = true)
	public List<Passkey> passkeys(UUID person) {
		return this.passkeys.of(person);
	}

	@Transactional(readOnly = true)
	public List<OpenSession> sessions(UUID person, String here) {
		return this.sessions.of(person, here);
	}

	/** Every other session ends: one of them may be the reason for the change. */
	@Transactional
	public void changePassword(UUID person, String hash, String here) {
		this.people.changePassword(person, hash);
		this.sessions.endAll(person, here);
	}

	/** Whether it is gone; the last passkey stays. */
	@Transactional
	public boolean removePasskey(UUID person, String id) {
		return this.passkeys.remove(person, id);
	}

	@Transactional
	public void endSession(UUID person, String handle) {
		this.sessions.end(person, handle);
	}

	@Transactional
	public void endOtherSessions(UUID person, String here) {
		this.sessions.endAll(person, here);
	}

}
