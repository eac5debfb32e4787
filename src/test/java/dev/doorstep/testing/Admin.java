package dev.doorstep.testing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.accounts.Role;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the console, signed in as people do it: over HTTP, by the pages. */
public final class Admin {

	public static final String PASSWORD = "correct horse battery staple";

	private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$zTlzLqK1wMtW3fdUPwsIxA$ZOCC90Xs7HlQdQWZkN/80WxymmOTT/1x692k2MwF/mU";

	private final UUID id;

	private final String email;

	private final Browser browser;

	private final Authenticator authenticator;

	private Admin(UUID id, String email, Browser browser, Authenticator authenticator) {
		this.id = id;
		this.email = email;
		this.browser = browser;
		this.authenticator = authenticator;
	}

	/** A new person with these roles, signed in with this browser. */
	public static Admin signedIn(Browser browser, JdbcClient jdbc, Role... roles) {
		var admin = known(browser, jdbc, roles);
		admin.signsIn();
		return admin;
	}

	/** A new person with these roles who has not signed in yet. */
	public static Admin known(Browser browser, JdbcClient jdbc, Role... roles) {
		var email = "admin-" + UUID.randomUUID() + "@example.com";
		var id = jdbc.sql("""
				insert into people (email, name, roles, password_hash)
				values (:email, 'Grace Hopper', :roles, :hash) returning id
				""")
			.param("email", email)
			.param("roles", Arrays.stream(roles).map(Role::name).toArray(String[]::new))
			.param("hash", HASH)
			.query(UUID.class)
			.single();
		var authenticator = new Authenticator("http://localhost:8080");
		remember(authenticator, id, jdbc);
		return new Admin(id, email, browser, authenticator);
	}

	private static void remember(Authenticator authenticator, UUID person, JdbcClient jdbc) {
		jdbc.sql("""
				insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count,
					uv_initialized, backup_eligible, authenticator_transports, public_key_credential_type,
					backup_state, attestation_object, attestation_client_data_json, created, last_used, label)
				values (:id, translate(rtrim(encode(uuid_send(:person), 'base64'), '='), '+/', '-_'), :key, 0,
					true, false, 'internal', 'public-key', false, :attestation, ''::bytea, now(), now(), 'Test')
				""")
			.param("id", authenticator.id())
			.param("person", person)
			.param("key", authenticator.publicKey())
			.param("attestation", authenticator.attestation("localhost"))
			.update();
	}

	public UUID id() {
		return this.id;
	}

	public String email() {
		return this.email;
	}

	public Browser browser() {
		return this.browser;
	}

	public Authenticator authenticator() {
		return this.authenticator;
	}

	/**
	 * Signs in with both factors; the page this leads to has a form with a good token.
	 */
	public Page signsIn() {
		givesPasskey(givesPassword());
		return this.browser.open("/console/account");
	}

	/** Puts back when the passkey was given: what takes a fresh one asks again. */
	public void letsTimePass(JdbcClient jdbc) {
		jdbc.sql(
				"""
						update spring_session_attributes set attribute_bytes = convert_to(regexp_replace(
							convert_from(attribute_bytes, 'UTF8'), '"passkeyAt":"[^"]*"', '"passkeyAt":"' || :then || '"'), 'UTF8')
						where attribute_name = 'state' and session_primary_id in (
							select primary_id from spring_session where principal_name = :who)
						""")
			.param("then", Instant.now().minusSeconds(16 * 60).toString())
			.param("who", this.id.toString())
			.update();
	}

	/** Is signed out while a page is open: by idling, or by somebody else. */
	public void isSignedOut() {
		this.browser.cookies().lose("__Host-sid");
	}

	/** The page that asks for the passkey. */
	public Page givesPassword() {
		return this.browser.open("/sign-in").fill("email", this.email).fill("password", PASSWORD).press();
	}

	/** Presses the main button of a page that asks for a passkey; the first answer. */
	public Page givesPasskey(Page page) {
		return page.fill("_passkey", this.authenticator.give(options(page))).send();
	}

	/** What the page's script would fetch for the authenticator. */
	public String options(Page page) {
		var form = page.document().selectFirst("form[data-options]");
		var token = Map.of("_csrf", form.selectFirst("[name=_csrf]").val());
		return this.browser.post(form.attr("data-options"), token).html();
	}

}
