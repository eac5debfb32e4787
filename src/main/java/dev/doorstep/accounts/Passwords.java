package dev.doorstep.accounts;

import java.util.concurrent.Semaphore;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id by OWASP's parameters. Each hash takes 19 MiB and a good
 * part of a second's work, so only a few are made at once, and everybody else's requests
 * stay quick.
 */
@Component
public class Passwords {

	private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);

	private final Semaphore places = new Semaphore(2, true);

	private final String nobodys = this.encoder.encode("nobody's");

	public String hash(String password) {
		this.places.acquireUninterruptibly();
		try {
			return this.encoder.encode(password);
		}
		finally {
			this.places.release();
		}
	}

	/**
	 * Whether the password is the one behind the hash; without a hash it takes as long to
	 * say no.
	 */
	public boolean matches(String password, String hash) {
		this.places.acquireUninterruptibly();
		try {
			return this.encoder.matches(password, (hash != null) ? hash : this.nobodys) && hash != null;
		}
		finally {
			this.places.release();
		}
	}

}
