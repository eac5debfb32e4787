package dev.doorstep.accounts;

import java.time.Instant;

import org.springframework.security.web.webauthn.api.CredentialRecord;

/**
 * A passkey as its owner knows it.
 *
 * @param label the browser and system it was made with, as a reminder of where it is
 * @param usedAt when it was given last
 */
public record Passkey(String id, String label, Instant madeAt, Instant usedAt) {

	static Passkey of(CredentialRecord record) {
		return new Passkey(record.getCredentialId().toBase64UrlString(), record.getLabel(), record.getCreated(),
				record.getLastUsed());
	}

}
