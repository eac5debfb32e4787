package dev.doorstep.pros;

import java.util.UUID;

import dev.doorstep.accounts.PasskeyDoor;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Tells authenticators which professional a passkey belongs to. */
@Component
class ProPasskeyUsers implements PublicKeyCredentialUserEntityRepository {

	private final ProRows pros;

	ProPasskeyUsers(ProRows pros) {
		this.pros = pros;
	}

	@Override
	public PublicKeyCredentialUserEntity findById(Bytes user) {
		return find(PasskeyDoor.id(user));
	}

	/** The name of an authentication is the professional's id. */
	@Override
	public PublicKeyCredentialUserEntity findByUsername(String id) {
		return find(UUID.fromString(id));
	}

	private PublicKeyCredentialUserEntity find(UUID id) {
		return this.pros.addressee(id)
			.map(pro -> ImmutablePublicKeyCredentialUserEntity.builder()
				.id(PasskeyDoor.user(id))
				.name(pro.email())
				.displayName(pro.company())
				.build())
			.orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity user) {
		throw new UnsupportedOperationException("Professionals sign up");
	}

	@Override
	public void delete(Bytes user) {
		throw new UnsupportedOperationException("Professionals are suspended, not deleted");
	}

}
