package dev.doorstep.pros;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import dev.doorstep.ui.LinkToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what authenticators were asked, for the one answer that is good. */
@Repository
class ProQuestions {

	private final JdbcClient jdbc;

	ProQuestions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the browser that was asked is recognised by. */
	LinkToken keep(String challenge, Instant expiresAt) {
		var token = LinkToken.random();
		this.jdbc.sql("insert into pro_questions (hash, challenge, expires_at) values (:hash, :challenge, :expiresAt)")
			.param("hash", token.hash())
			.param("challenge", challenge)
			.param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
			.update();
		return token;
	}

	/** The question of a browser, which is gone then. */
	Optional<String> take(LinkToken token, Instant now) {
		return this.jdbc.sql("delete from pro_questions where hash = :hash and expires_at > :now returning challenge")
			.param("hash", token.hash())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query(String.class)
			.optional();
	}

	void forgetExpired(Instant now) {
		this.jdbc.sql("delete from pro_questions where expires_at <= :now")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

}
