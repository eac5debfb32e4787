package dev.doorstep.accounts;

import java.sql.Types;
import java.util.Optional;

import dev.doorstep.ui.LinkToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps links that are good once. The database's clock says when their time is over. */
@Repository
class AccountLinks {

	private final JdbcClient jdbc;

	AccountLinks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes a link; earlier ones for the same person are good no more. */
	LinkToken make(AccountLink link) {
		this.jdbc.sql("delete from account_links where person_id is not distinct from :person or expires_at < now()")
			.param("person", link.person(), Types.OTHER)
			.update();
		var token = LinkToken.random();
		this.jdbc.sql("""
				insert into account_links (hash, purpose, person_id, expires_at)
				values (:hash, :purpose, :person, now() + :seconds * interval '1 second')
				""")
			.param("hash", token.hash())
			.param("purpose", link.purpose().name())
			.param("person", link.person(), Types.OTHER)
			.param("seconds", link.purpose().validity().toSeconds())
			.update();
		return token;
	}

	Optional<AccountLink> find(LinkToken token) {
		return this.jdbc.sql("""
				select purpose, person_id as person from account_links
				left join people on people.id = person_id
				where hash = :hash and expires_at > now() and disabled_at is null
				""").param("hash", token.hash()).query(AccountLink.class).optional();
	}

	/** Uses it up; of several who try, one gets it. */
	Optional<AccountLink> use(LinkToken token) {
		return this.jdbc.sql("""
				delete from account_links where hash = :hash and expires_at > now()
				and not exists (select from people where people.id = person_id and disabled_at is not null)
				returning purpose, person_id as person
				""").param("hash", token.hash()).query(AccountLink.class).optional();
	}

}
