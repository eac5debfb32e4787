package dev.doorstep.pros;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.ui.LinkToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps links that let professionals in once. */
@Repository
class ProLinks {

	private final JdbcClient jdbc;

	ProLinks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes a link for one browser; earlier ones are good no more. */
	LinkToken make(UUID pro, LinkToken browser, Instant expiresAt) {
		this.jdbc.sql("delete from pro_links where pro_id = :pro").param("pro", pro).update();
		var token = LinkToken.random();
		this.jdbc.sql("""
				insert into pro_links (hash, pro_id, browser, expires_at) values (:hash, :pro, :browser, :expiresAt)
				""")
			.param("hash", token.hash())
			.param("pro", pro)
			.param("browser", browser.hash())
			.param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
			.update();
		return token;
	}

	boolean isGood(LinkToken link, LinkToken browser, Instant now) {
		return this.jdbc.sql("""
				select count(*) from pro_links where hash = :hash and browser = :browser and expires_at > :now
				""")
			.param("hash", link.hash())
			.param("browser", browser.hash())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single() == 1;
	}

	/** Uses a link up; of several who try, one gets in. */
	Optional<UUID> use(LinkToken link, LinkToken browser, Instant now) {
		return this.jdbc.sql("""
				delete from pro_links where hash = :hash and browser = :browser and expires_at > :now returning pro_id
				""")
			.param("hash", link.hash())
			.param("browser", browser.hash())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.optional();
	}

	void forgetExpired(Instant now) {
		this.jdbc.sql("delete from pro_links where expires_at <= :now")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

}
