package dev.doorstep.pros;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.accounts.PasswordRules;
import dev.doorstep.accounts.Passwords;
import dev.doorstep.ui.LinkToken;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Service;

/**
 * The passwords of professionals, by the rules everybody's keep to. Limits come before
 * the costly hash: one for the address it comes from, and one for the account.
 */
@Service
class ProPasswords {

	/** Who came by a link just now need not know the password they change. */
	private static final Duration JUST_NOW = Duration.ofMinutes(15);

	private final ProPasswordRows rows;

	private final ProSessions sessions;

	private final Passwords passwords;

	private final PasswordRules rules;

	private final RateLimits limits;

	private final Clock clock;

	ProPasswords(ProPasswordRows rows, ProSessions sessions, Passwords passwords, PasswordRules rules,
			RateLimits limits, Clock clock) {
		this.rows = rows;
		this.sessions = sessions;
		this.passwords = passwords;
		this.rules = rules;
		this.limits = limits;
		this.clock = clock;
	}

	/** Whose password it is; an address that nobody has takes as long. */
	Optional<UUID> check(String email, String password, String address) {
		this.limits.spend(Limit.SIGN_IN, address);
		this.limits.spend(Limit.SIGN_IN_TO, "pro " + email);
		var login = this.rows.login(email);
		var right = this.passwords.matches(password, login.map(ProPasswordRows.Login::hash).orElse(null));
		return login.filter(some -> right).map(ProPasswordRows.Login::pro);
	}

	boolean isSet(UUID pro) {
		return this.rows.hash(pro).isPresent();
	}

	/** Whether the old one has to be given for a new one. */
	boolean asksForOld(UUID pro, LinkToken session) {
		return isSet(pro) && !this.sessions.cameByLink(session, this.clock.instant().minus(JUST_NOW));
	}

	/** Sets a new one, which ends all other sessions; or says why not, field by field. */
	Map<String, Text> change(Profile pro, LinkToken session, String old, String password) {
		var problems = new LinkedHashMap<String, Text>();
		if (asksForOld(pro.id(), session)) {
			this.limits.spend(Limit.SIGN_IN_TO, "pro " + pro.email());
			if (!this.passwords.matches(old, this.rows.hash(pro.id()).orElse(null))) {
				problems.put("old", Text.message("pros.password.wrong.old"));
			}
		}
		this.rules.problem(password, pro.person() + " " + pro.company(), pro.email())
			.ifPresent(problem -> problems.put("password", problem));
		if (problems.isEmpty()) {
			this.rows.change(pro.id(), this.passwords.hash(password));
			this.sessions.endOthers(pro.id(), session);
		}
		return problems;
	}

}
