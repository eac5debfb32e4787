package dev.doorstep.requests;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.database.LastRows;
import dev.doorstep.ui.LinkToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What opens submitted requests: the link in the mail, and the browsers it was opened in.
 * The database's clock decides whether one is still good.
 */
@Repository
class RequestKeys {

	private final JdbcClient jdbc;

	private final LastRows rows;

	private final RequestsProperties properties;

	RequestKeys(JdbcClient jdbc, LastRows rows, RequestsProperties properties) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.properties = properties;
	}

	/** Makes the link to a request, with what the transaction at hand writes last. */
	LinkToken link(UUID request) {
		var token = LinkToken.random();
		this.rows.add("""
				insert into request_keys (hash, request_id, kind, expires_at)
				select hash, request_id, 'link', expires_at
				from jsonb_to_recordset(cast(? as jsonb)) as key (hash text, request_id uuid, expires_at timestamptz)
				""", new NewKey(token.hash(), request, Instant.now().plus(this.properties.keepLinks())));
		return token;
	}

	private record NewKey(String hash, UUID requestId, Instant expiresAt) {
	}

	/** Lets a browser in that came by a link. */
	LinkToken admit(UUID request) {
		var token = LinkToken.random();
		this.jdbc.sql(
				"insert into request_keys (hash, request_id, kind, expires_at) values (:hash, :request, 'browser', :end)")
			.param("hash", token.hash())
			.param("request", request)
			.param("end", Instant.now().plus(this.properties.keepLinks()).atOffset(ZoneOffset.UTC))
			.update();
		return token;
	}

	Optional<UUID> ofLink(LinkToken link) {
		return find(link, "link");
	}

	Optional<UUID> ofBrowser(LinkToken browser) {
		return find(browser, "browser");
	}

	void forgetExpired() {
		this.jdbc.sql("delete from request_keys where expires_at <= now()").update();
	}

	private Optional<UUID> find(LinkToken token, String kind) {
		return this.jdbc.sql("""
				select request_id from request_keys where hash = :hash and kind = :kind and expires_at > now()
				""").param("hash", token.hash()).param("kind", kind).query(UUID.class).optional();
	}

}
