package dev.doorstep.accounts;

import java.util.Optional;

import dev.doorstep.abuse.ClientAddress;
import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.abuse.TooManyRequests;
import dev.doorstep.accounts.PersonRows.Login;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Service;

/**
 * Lets in whoever knows the password, as far as a password gets anybody. Limits come
 * before the costly hash: one for the address it comes from, one for the account, and one
 * of its own for a browser the account's owner has used before.
 */
@Service
class SignIn {

	private final PersonRows people;

	private final Passwords passwords;

	private final Sessions sessions;

	private final KnownBrowsers browsers;

	private final RateLimits limits;

	private final ClientAddress address;

	SignIn(PersonRows people, Passwords passwords, Sessions sessions, KnownBrowsers browsers, RateLimits limits,
			ClientAddress address) {
		this.people = people;
		this.passwords = passwords;
		this.sessions = sessions;
		this.browsers = browsers;
		this.limits = limits;
		this.address = address;
	}

	/** Whether it was right; an address that nobody has takes as long. */
	boolean byPassword(String email, String password, HttpServletRequest request) {
		var login = this.people.findLogin(email);
		spend(email, login, request);
		var right = this.passwords.matches(password, login.map(Login::passwordHash).orElse(null));
		if (right) {
			this.sessions.begin(request, login.get().id(), false);
		}
		else {
			SecurityLog.note("authn_login_fail", null);
		}
		return right;
	}

	private void spend(String email, Optional<Login> login, HttpServletRequest request) {
		try {
			var known = login.flatMap(account -> this.browsers.find(request, account.id()));
			if (known.isPresent()) {
				this.limits.spend(Limit.SIGN_IN_KNOWN, known.get());
			}
			else {
				this.limits.spend(Limit.SIGN_IN, this.address.of(request));
				this.limits.spend(Limit.SIGN_IN_TO, MailName.of(email));
			}
		}
		catch (TooManyRequests ex) {
			SecurityLog.note("authn_login_fail_max", null);
			throw ex;
		}
	}

}
