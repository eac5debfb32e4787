package dev.doorstep.flags;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of nodes: each keeps its own row fresh. */
@Repository
class NodeRepository {

	private final JdbcClient jdbc;

	NodeRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void beat(UUID id, String host, long revision) {
		this.jdbc.sql("""
				insert into node (id, host, process, revision) values (:id, :host, :process, :revision)
				on conflict (id) do update set revision = excluded.revision, seen_at = now()
				""")
			.param("id", id)
			.param("host", host)
			.param("process", ProcessHandle.current().pid())
			.param("revision", revision)
			.update();
	}

	void remove(UUID id) {
		this.jdbc.sql("delete from node where id = :id").param("id", id).update();
	}

	/** Whoever was killed could not take its row along. */
	void removeUnseenFor(Duration age) {
		this.jdbc.sql("delete from node where seen_at < now() - make_interval(secs => :age)")
			.param("age", age.toSeconds())
			.update();
	}

	List<Node> all() {
		return this.jdbc.sql("""
				select id, host, process, revision, started_at, extract(epoch from now() - seen_at)::float8 as unseen
				from node
				order by host, started_at
				""").query(NodeRepository::node).list();
	}

	private static Node node(ResultSet row, int index) throws SQLException {
		return new Node(row.getObject("id", UUID.class), row.getString("host"), row.getObject("process", Long.class),
				row.getLong("revision"), row.getObject("started_at", OffsetDateTime.class).toInstant(),
				Duration.ofMillis((long) (row.getDouble("unseen") * 1000)));
	}

}
