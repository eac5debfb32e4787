package dev.doorstep.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses that professionals want to be told at; each sees their own. */
@Repository
class EndpointRows {

	/** Read by hand along with a message, too. */
	static final String COLUMNS = """
			endpoint.id as endpoint_id, endpoint.pro_id, endpoint.url, endpoint.state as endpoint_state, endpoint.secret,
			case when endpoint.former_until > now() then endpoint.former_secret end as former,
			endpoint.created_at as endpoint_created_at
			""";

	private final JdbcClient jdbc;

	EndpointRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Nothing for an address that the professional has already named. */
	Optional<UUID> add(UUID pro, String url, Secret secret) {
		return this.jdbc.sql("""
				insert into webhook_endpoints (pro_id, url, secret) values (:pro, :url, :secret)
				on conflict (pro_id, url) do nothing returning id
				""").param("pro", pro).param("url", url).param("secret", secret.value()).query(UUID.class).optional();
	}

	List<Endpoint> of(UUID pro) {
		return this.jdbc.sql("select " + COLUMNS + " from webhook_endpoints endpoint where pro_id = :pro order by id")
			.param("pro", pro)
			.query(EndpointRows::endpoint)
			.list();
	}

	Optional<Endpoint> find(UUID id, UUID pro) {
		return this.jdbc.sql("select " + COLUMNS + " from webhook_endpoints endpoint where id = :id and pro_id = :pro")
			.param("id", id)
			.param("pro", pro)
			.query(EndpointRows::endpoint)
			.optional();
	}

	boolean anyOn(UUID pro) {
		return this.jdbc.sql("select exists (select from webhook_endpoints where pro_id = :pro and state = 'on')")
			.param("pro", pro)
			.query(Boolean.class)
			.single();
	}

	void change(UUID id, EndpointState state) {
		this.jdbc.sql("update webhook_endpoints set state = :state where id = :id")
			.param("state", state.column())
			.param("id", id)
			.update();
	}

	/** From now on both sign; after the overlap the new one alone does. */
	void rotate(UUID id, Secret secret, Duration overlap) {
		this.jdbc.sql("""
				update webhook_endpoints
				set former_secret = secret, former_until = now() + make_interval(secs => :overlap), secret = :secret
				where id = :id
				""")
			.param("overlap", overlap.toMillis() / 1000.0)
			.param("secret", secret.value())
			.param("id", id)
			.update();
	}

	void delete(UUID id) {
		this.jdbc.sql("delete from webhook_endpoints where id = :id").param("id", id).update();
	}

	static Endpoint endpoint(ResultSet row, int index) throws SQLException {
		var former = row.getString("former");
		return new Endpoint(row.getObject("endpoint_id", UUID.class), row.getObject("pro_id", UUID.class),
				row.getString("url"), EndpointState.of(row.getString("endpoint_state")),
				new Secret(row.getString("secret")), (former != null) ? new Secret(former) : null,
				row.getTimestamp("endpoint_created_at").toInstant());
	}

}
