package dev.doorstep.accounts;

import java.util.Optional;
import java.util.function.Predicate;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Asks a person's authenticator and checks what it answers. A question is kept in the
 * session and good for one answer.
 */
@Component
class PasskeyCheck {

	private static final String CHALLENGE = "challenge";

	private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> GIVEN = new TypeReference<>() {
	};

	private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE = new TypeReference<>() {
	};

	private final RelyingParty site;

	PasskeyCheck(RelyingParty site) {
		this.site = site;
	}

	/** What a browser has to ask for one of the person's passkeys. */
	String askToGive(HttpServletRequest request, PersonAuthentication person) {
		var site = this.site.asking(newChallenge(request), request);
		return JSON.writeValueAsString(
				site.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(person)));
	}

	/** Whether the answer is that of a passkey of this person. */
	boolean isGiven(HttpServletRequest request, PersonAuthentication person, String answer) {
		return holds(request, site -> {
			var options = site
				.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(person));
			var user = site.authenticate(new RelyingPartyAuthenticationRequest(options, JSON.readValue(answer, GIVEN)));
			return user != null && Passkeys.person(user.getId()).equals(person.person().id());
		});
	}

	/** What a browser has to ask for a new passkey. */
	String askToMake(HttpServletRequest request, PersonAuthentication person) {
		var site = this.site.asking(newChallenge(request), request);
		return JSON.writeValueAsString(site
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(person)));
	}

	/** Keeps a new passkey; whether it could be. */
	boolean isMade(HttpServletRequest request, PersonAuthentication person, String answer) {
		return holds(request, site -> {
			var options = site.createPublicKeyCredentialCreationOptions(
					new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
			var made = new RelyingPartyPublicKey(JSON.readValue(answer, MADE), Device.of(request));
			site.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, made));
			return true;
		});
	}

	private static Bytes newChallenge(HttpServletRequest request) {
		var challenge = Bytes.random();
		request.getSession().setAttribute(CHALLENGE, challenge.toBase64UrlString());
		return challenge;
	}

	private boolean holds(HttpServletRequest request, Predicate<WebAuthnRelyingPartyOperations> check) {
		var asked = Optional.ofNullable((String) request.getSession().getAttribute(CHALLENGE));
		request.getSession().removeAttribute(CHALLENGE);
		try {
			return asked.filter(challenge -> check.test(this.site.asking(Bytes.fromBase64(challenge), request)))
				.isPresent();
		}
		catch (WebAuthnException | JacksonException | IllegalArgumentException ex) {
			return false;
		}
	}

}
