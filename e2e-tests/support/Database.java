package support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What an application has stored, for what no page shows. */
public final class Database {

	static final String USER = "postgres";

	/** The line of PostgreSQL's own pid file that names the port. */
	private static final int PORT_LINE = 3;

	private final String url;

	private Database(String url) {
		this.url = url;
	}

	static Database in(Path cluster) {
		try {
			var port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(PORT_LINE);
			return new Database("jdbc:postgresql://localhost:%s/postgres".formatted(port.strip()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String url() {
		return this.url;
	}

	public long requestsOf(String email) {
		return count("select count(*) from requests where facts -> 'contact' ->> 'email' = :email", email);
	}

	public long lettersTo(String email) {
		return count("select count(*) from outgoing_mail where recipient = :email", email);
	}

	private long count(String query, String email) {
		var client = JdbcClient.create(new DriverManagerDataSource(this.url, USER, ""));
		return client.sql(query).param("email", email).query(Long.class).single();
	}

}
