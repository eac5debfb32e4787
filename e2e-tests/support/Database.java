package support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.awaitility.Awaitility.await;

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

	/** A link that lets a new person in, as a mail would hold it. */
	public String invite(String name, String... roles) {
		var token = UUID.randomUUID().toString().replace("-", "") + "-invitation";
		var person = client().sql("insert into people (email, name, roles) values (:email, :name, :roles) returning id")
			.param("email", token + "@example.com")
			.param("name", name)
			.param("roles", roles)
			.query(UUID.class)
			.single();
		client().sql("""
				insert into account_links (hash, purpose, person_id, expires_at)
				values (translate(rtrim(encode(sha256(:token::bytea), 'base64'), '='), '+/', '-_'), 'INVITATION',
					:person, now() + interval '1 hour')
				""").param("token", token).param("person", person).update();
		return "/invitation/" + token;
	}

	/** Support has found out that a professional is one. */
	public void verify(String email) {
		client().sql("update pros set state = 'verified' where email = :email").param("email", email).update();
	}

	/** Ends every session of the people of this name. */
	public void signOut(String name) {
		client().sql("""
				delete from spring_session
				where principal_name in (select id::text from people where name = :name)
				""").param("name", name).update();
	}

	/** The first form without this step; the application follows it when this returns. */
	public void publishWithout(String step) {
		var number = client().sql("""
				insert into revision (number, author, reason, document)
				select (select max(number) + 1 from revision), 'Doorstep', 'To try the form without ' || :step,
					jsonb_set(document, '{flags}', (
						select jsonb_agg(case flag ->> 'key' when 'step.' || :step
							then jsonb_set(flag, '{on}', 'false') else flag end)
						from jsonb_array_elements(document -> 'flags') as flag))
				from revision where number = 1
				returning number
				""").param("step", step).query(Long.class).single();
		await("revision " + number).until(() -> nodesOn(number) > 0);
	}

	/** The form of a new installation again, and nobody on the way through it. */
	void beginAnew() {
		client().sql("delete from drafts").update();
		var number = client().sql("""
				insert into revision (number, author, reason, document)
				select (select max(number) + 1 from revision), 'Doorstep', 'As on the first day', document
				from revision where number = 1
				returning number
				""").query(Long.class).single();
		await("revision " + number).until(() -> nodesOn(number) > 0);
	}

	/** How much there is of all that counts: requests, mails, events and drafts. */
	public List<Long> counted() {
		return Stream.of("requests", "outgoing_mail", "analytics_event", "drafts where not preview")
			.map(table -> client().sql("select count(*) from " + table).query(Long.class).single())
			.toList();
	}

	private long nodesOn(long revision) {
		return client().sql("select count(*) from node where revision >= :revision")
			.param("revision", revision)
			.query(Long.class)
			.single();
	}

	private long count(String query, String email) {
		return client().sql(query).param("email", email).query(Long.class).single();
	}

	private JdbcClient client() {
		return JdbcClient.create(new DriverManagerDataSource(this.url, USER, ""));
	}

}
