package dev.doorstep.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Passkeys of people who have nothing to do with the console: whoever lets them in brings
 * their names along, and keeps what was asked.
 */
@Component
public class PasskeyDoor {

	private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> GIVEN = new TypeReference<>() {
	};

	private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE = new TypeReference<>() {
	};

	private final RelyingParty site;

	private final Passkeys passkeys;

	PasskeyDoor(RelyingParty site, Passkeys passkeys) {
		this.site = site;
		this.passkeys = passkeys;
	}

	public String newChallenge() {
		return Bytes.random().toBase64UrlString();
	}

	/** What a browser has to ask for anybody's passkey. */
	public String askToGive(String challenge, PublicKeyCredentialUserEntityRepository users,
			HttpServletRequest request) {
		return JSON.writeValueAsString(site(challenge, users, request)
			.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null)));
	}

	/** Whose passkey answers that; nobody's when it is none of these users'. */
	public Optional<UUID> given(String challenge, String answer, PublicKeyCredentialUserEntityRepository users,
			HttpServletRequest request) {
		return tried(challenge, users, request, site -> {
			var options = site
				.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
			var user = site.authenticate(new RelyingPartyAuthenticationRequest(options, JSON.readValue(answer, GIVEN)));
			return (user != null) ? Passkeys.person(user.getId()) : null;
		});
	}

	/** What a browser has to ask for a new passkey. */
	public String askToMake(String challenge, UUID user, PublicKeyCredentialUserEntityRepository users,
			HttpServletRequest request) {
		return JSON.writeValueAsString(
				site(challenge, users, request).createPublicKeyCredentialCreationOptions(creation(user)));
	}

	/** Keeps a new passkey; whether it could be. */
	public boolean made(String challenge, UUID user, String answer, PublicKeyCredentialUserEntityRepository users,
			HttpServletRequest request) {
		return tried(challenge, users, request, site -> {
			var options = site.createPublicKeyCredentialCreationOptions(creation(user));
			var made = new RelyingPartyPublicKey(JSON.readValue(answer, MADE), Device.of(request));
			return site.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, made));
		}).isPresent();
	}

	private static ImmutablePublicKeyCredentialCreationOptionsRequest creation(UUID user) {
		return new ImmutablePublicKeyCredentialCreationOptionsRequest(
				UsernamePasswordAuthenticationToken.authenticated(user.toString(), null, List.of()));
	}

	/** Whatever the answer leads the checks to, it is no answer. */
	private <T> Optional<T> tried(String challenge, PublicKeyCredentialUserEntityRepository users,
			HttpServletRequest request, Function<WebAuthnRelyingPartyOperations, T> check) {
		try {
			return Optional.ofNullable(check.apply(site(challenge, users, request)));
		}
		catch (WebAuthnException | JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private WebAuthnRelyingPartyOperations site(String challenge, PublicKeyCredentialUserEntityRepository users,
			HttpServletRequest request) {
		return this.site.asking(Bytes.fromBase64(challenge), users, request);
	}

	/** How authenticators know a user: nothing in it says who that is. */
	public static Bytes user(UUID id) {
		return Passkeys.user(id);
	}

	public static UUID id(Bytes user) {
		return Passkeys.person(user);
	}

	/** The oldest first. */
	public List<Passkey> of(UUID user) {
		return this.passkeys.of(user);
	}

	/** Removes one; who has none left comes in another way. */
	public void remove(UUID user, String id) {
		this.passkeys.removeAny(user, id);
	}

}
