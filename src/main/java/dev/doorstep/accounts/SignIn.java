package dev.doorstep.accounts;

import java.util.Optional;

import dev.doorstep.accounts.PersonRows.Login;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Service;

/** Checks what people prove, and lets them in. */
@Service
class SignIn {

	private final PersonRows people;

	private final Passwords passwords;

	private final Sessions sessions;

	SignIn(PersonRows people, Passwords passwords, Sessions sessions) {
		this.people = people;
		this.passwords = passwords;
		this.sessions = sessions;
	}

	/** Whether it was right; an address that nobody has takes as long. */
	boolean byPassword(String email, String password, HttpServletRequest request) {
		Optional<Login> login = this.people.findLogin(email);
		var right = this.passwords.matches(password, login.map(Login::passwordHash).orElse(null));
		if (right) {
			this.sessions.begin(request, login.get().id(), false);
		}
		return right;
	}

}
