package dev.doorstep.console;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.doorstep.accounts.Account;
import dev.doorstep.accounts.People;
import dev.doorstep.accounts.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who may sign in and what for; the audit log tells of it in the same breath. */
@Service
class PeopleChanges {

	private final People people;

	private final AuditLog log;

	PeopleChanges(People people, AuditLog log) {
		this.people = people;
		this.log = log;
	}

	@Transactional
	public UUID invite(String email, String name, Set<Role> roles, Locale locale) {
		var id = this.people.invite(email, name, roles, locale);
		this.log.record(new AuditEntry("user_created", name, null, words(roles), null));
		return id;
	}

	@Transactional
	public void inviteAgain(Account account, Locale locale) {
		this.people.inviteAgain(account.person().id(), locale);
		this.log.record(AuditEntry.of("user_invited_again", account.person().name()));
	}

	@Transactional
	public void changeRoles(Account account, Set<Role> roles, String reason) {
		this.people.changeRoles(account.person().id(), roles);
		this.log.record(new AuditEntry("user_updated", account.person().name(), words(account.person().roles()),
				words(roles), reason));
	}

	@Transactional
	public void disable(Account account, String reason) {
		this.people.disable(account.person().id());
		this.log.record(new AuditEntry("user_disabled", account.person().name(), null, null, reason));
	}

	@Transactional
	public void enable(Account account) {
		this.people.enable(account.person().id());
		this.log.record(AuditEntry.of("user_enabled", account.person().name()));
	}

	/** Ends one session, or all when none is named. */
	@Transactional
	public void endSessions(Account account, String handle) {
		if (handle == null) {
			this.people.endSessions(account.person().id());
		}
		else {
			this.people.endSession(account.person().id(), handle);
		}
		this.log.record(AuditEntry.of("session_ended", account.person().name()));
	}

	/** A line for each, always in the same order. */
	private static String words(Collection<Role> roles) {
		return roles.stream()
			.sorted()
			.map(role -> "role: " + role.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining("\n"));
	}

}
