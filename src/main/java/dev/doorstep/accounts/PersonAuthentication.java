package dev.doorstep.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person with a session: their roles, and the factors they have given. */
class PersonAuthentication extends AbstractAuthenticationToken {

	private final transient Person person;

	private final transient SessionState state;

	PersonAuthentication(Person person, SessionState state) {
		super(authorities(person, state));
		this.person = person;
		this.state = state;
		setAuthenticated(true);
	}

	private static Collection<GrantedAuthority> authorities(Person person, SessionState state) {
		var roles = person.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role));
		var password = Stream.of(factor(FactorGrantedAuthority.PASSWORD_AUTHORITY, state.passwordAt()));
		var passkey = Stream.ofNullable(state.passkeyAt())
			.map(at -> factor(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, at));
		return Stream.of(roles, password, passkey).<GrantedAuthority>flatMap(some -> some).toList();
	}

	private static FactorGrantedAuthority factor(String authority, Instant at) {
		return FactorGrantedAuthority.withAuthority(authority).issuedAt(at).build();
	}

	Person person() {
		return this.person;
	}

	SessionState state() {
		return this.state;
	}

	@Override
	public String getName() {
		return this.person.id().toString();
	}

	@Override
	public Object getPrincipal() {
		return this.person;
	}

	@Override
	public Object getCredentials() {
		return null;
	}

}
