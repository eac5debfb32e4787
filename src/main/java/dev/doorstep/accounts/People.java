package dev.doorstep.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.accounts.AccountLink.Purpose;
import dev.doorstep.ui.MailAddress;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who may sign in, for those who look after them. Changes join the caller's
 * transaction, so that the caller's note of them commits with them or not at all.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class People {

	private final PersonRows people;

	private final AccountRows accounts;

	private final SessionRows sessions;

	private final LinkMails mails;

	People(PersonRows people, AccountRows accounts, SessionRows sessions, LinkMails mails) {
		this.people = people;
		this.accounts = accounts;
		this.sessions = sessions;
		this.mails = mails;
	}

	/** Who may sign in comes first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Account> all() {
		return this.accounts.all();
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<Account> find(UUID id) {
		return this.accounts.find(id);
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<OpenSession> sessions(UUID id) {
		return this.sessions.of(id, "");
	}

	/**
	 * Adds a person and mails them a link that lets them in.
	 * @throws AccountRefused when the address is none, or taken
	 */
	public UUID invite(String email, String name, Set<Role> roles, Locale locale) {
		if (!MailAddress.acceptable(MailName.of(email))) {
			throw new AccountRefused(Text.message("accounts.people.email.wrong"));
		}
		var id = this.people.add(email, name, roles)
			.orElseThrow(() -> new AccountRefused(Text.message("accounts.people.email.taken")));
		this.mails.post(Purpose.INVITATION, id, locale);
		return id;
	}

	/**
	 * Mails a new invitation: for somebody who lost the first one, the password or every
	 * passkey. Following it replaces them all.
	 */
	public void inviteAgain(UUID id, Locale locale) {
		this.mails.post(Purpose.INVITATION, id, locale);
	}

	/**
	 * Counts from the person's next click on.
	 * @throws AccountRefused when nobody would administer Doorstep any more
	 */
	public void changeRoles(UUID id, Set<Role> roles) {
		if (!roles.contains(Role.ADMIN)) {
			leaveAnAdminBesides(id);
		}
		this.people.changeRoles(id, roles);
	}

	/**
	 * Ends the person's sessions everywhere and lets them begin none.
	 * @throws AccountRefused when nobody would administer Doorstep any more
	 */
	public void disable(UUID id) {
		leaveAnAdminBesides(id);
		this.people.disable(id);
		this.sessions.endAll(id, "");
	}

	public void enable(UUID id) {
		this.people.enable(id);
	}

	public void endSession(UUID id, String handle) {
		this.sessions.end(id, handle);
	}

	public void endSessions(UUID id) {
		this.sessions.endAll(id, "");
	}

	private void leaveAnAdminBesides(UUID id) {
		if (!this.accounts.anotherAdminThan(id)) {
			throw new AccountRefused(Text.message("accounts.people.last-admin"));
		}
	}

}
