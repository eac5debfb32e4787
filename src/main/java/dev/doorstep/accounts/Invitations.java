package dev.doorstep.accounts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.accounts.AccountLink.Purpose;
import dev.doorstep.ui.LinkToken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what links that are good once lead to, and uses them up. */
@Service
class Invitations {

	private final AccountLinks links;

	private final PersonRows people;

	private final Passkeys passkeys;

	private final SessionRows sessions;

	Invitations(AccountLinks links, PersonRows people, Passkeys passkeys, SessionRows sessions) {
		this.links = links;
		this.people = people;
		this.passkeys = passkeys;
		this.sessions = sessions;
	}

	/** The link, as long as it is good. Looking changes nothing. */
	@Transactional(readOnly = true)
	public Optional<AccountLink> find(LinkToken token) {
		return this.links.find(token);
	}

	/** Whom a link is for. */
	@Transactional(readOnly = true)
	public Optional<Person> person(AccountLink link) {
		return Optional.ofNullable(link.person()).flatMap(this.people::findActive);
	}

	/**
	 * Uses a link up; every session of the person ends.
	 * @param newcomer what the person says of themselves; not asked for a new password
	 * @return whom it let in; nobody when somebody else was quicker
	 */
	@Transactional
	public Optional<UUID> follow(LinkToken token, Newcomer newcomer, String passwordHash) {
		return this.links.use(token).map(link -> {
			var id = (link.purpose() == Purpose.FIRST_ADMIN) ? firstAdmin(newcomer) : link.person();
			if (link.purpose() != Purpose.NEW_PASSWORD) {
				this.people.changeName(id, newcomer.name());
				this.passkeys.forgetAll(id);
			}
			this.people.changePassword(id, passwordHash);
			this.sessions.endAll(id, "");
			return id;
		});
	}

	/**
	 * Somebody may have begun this before and lost their way: their account is taken up.
	 */
	private UUID firstAdmin(Newcomer newcomer) {
		var roles = Set.of(Role.ADMIN);
		return this.people.add(newcomer.email(), newcomer.name(), roles).orElseGet(() -> {
			var id = this.people.findId(newcomer.email()).orElseThrow();
			this.people.changeRoles(id, roles);
			this.people.enable(id);
			return id;
		});
	}

	/** Somebody who follows a link, in their own words. */
	record Newcomer(String name, String email) {
	}

}
