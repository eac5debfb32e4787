package dev.doorstep.bench.bare;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What visitors have said, one row each. */
@Repository
class BareRows {

	private final JdbcClient jdbc;

	BareRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.jdbc.sql("create table if not exists bare (id uuid primary key, answers jsonb not null)").update();
	}

	String answers(UUID id) {
		return this.jdbc.sql("select answers from bare where id = :id").param("id", id).query(String.class).optional().orElse("{}");
	}

	void keep(UUID id, String page, String answer) {
		this.jdbc.sql("""
				insert into bare (id, answers) values (:id, jsonb_build_object(:page, :answer))
				on conflict (id) do update set answers = bare.answers || excluded.answers
				""").param("id", id).param("page", page).param("answer", answer).update();
	}

}
