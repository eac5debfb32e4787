package dev.doorstep.accounts;

import java.util.UUID;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Tells authenticators whom a passkey belongs to: the same people as everywhere. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

	private final PersonRows people;

	PasskeyUsers(PersonRows people) {
		this.people = people;
	}

	@Override
	public PublicKeyCredentialUserEntity findById(Bytes user) {
		return find(Passkeys.person(user));
	}

	/** The name of an authentication is the person's id. */
	@Override
	public PublicKeyCredentialUserEntity findByUsername(String id) {
		return find(UUID.fromString(id));
	}

	private PublicKeyCredentialUserEntity find(UUID id) {
		return this.people.findActive(id)
			.map(person -> ImmutablePublicKeyCredentialUserEntity.builder()
				.id(Passkeys.user(id))
				.name(person.email())
				.displayName(person.name())
				.build())
			.orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity user) {
		throw new UnsupportedOperationException("People are made by invitation");
	}

	@Override
	public void delete(Bytes user) {
		throw new UnsupportedOperationException("People are switched off, not deleted");
	}

}
