package dev.doorstep.accounts;

import java.util.HashSet;
import java.util.Set;

import dev.doorstep.mail.BaseUrl;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * The site that passkeys are made for: the host of {@code doorstep.base-url}, and no
 * other. On one's own machine any port will do, as nobody else can be localhost.
 */
@Component
class RelyingParty {

	private static final String LOCALHOST = "localhost";

	private final BaseUrl baseUrl;

	private final PasskeyUsers users;

	private final Passkeys passkeys;

	RelyingParty(BaseUrl baseUrl, PasskeyUsers users, Passkeys passkeys) {
		this.baseUrl = baseUrl;
		this.users = users;
		this.passkeys = passkeys;
	}

	/**
	 * The site as the request sees it, asking one question.
	 * @param challenge what makes the question, and its one answer, unlike any other
	 */
	WebAuthnRelyingPartyOperations asking(Bytes challenge, HttpServletRequest request) {
		return asking(challenge, this.users, request);
	}

	/** The same for users of whoever asks. */
	WebAuthnRelyingPartyOperations asking(Bytes challenge, PublicKeyCredentialUserEntityRepository users,
			HttpServletRequest request) {
		var site = PublicKeyCredentialRpEntity.builder().id(host()).name("Doorstep").build();
		var operations = new Webauthn4JRelyingPartyOperations(users, this.passkeys.credentials(), site,
				origins(request));
		operations.setCustomizeCreationOptions(options -> options.challenge(challenge));
		operations.setCustomizeRequestOptions(options -> options.challenge(challenge));
		return operations;
	}

	private String host() {
		return this.baseUrl.baseUrl().getHost();
	}

	private Set<String> origins(HttpServletRequest request) {
		var site = this.baseUrl.baseUrl();
		var origins = new HashSet<String>();
		origins.add(site.getScheme() + "://" + site.getRawAuthority());
		if (host().equals(LOCALHOST)) {
			origins.add("http://" + LOCALHOST + ":" + request.getLocalPort());
		}
		return origins;
	}

}
