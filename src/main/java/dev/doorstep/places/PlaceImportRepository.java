package dev.doorstep.places;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes in whole files of places, and remembers which. */
@Repository
class PlaceImportRepository {

	private final JdbcClient jdbc;

	private final JdbcOperations connections;

	PlaceImportRepository(JdbcClient jdbc, JdbcOperations connections) {
		this.jdbc = jdbc;
		this.connections = connections;
	}

	/** Makes other imports wait until this transaction ends. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('doorstep.places', 0))").query((row) -> {
		});
	}

	boolean holds(String file, String checksum) {
		return this.jdbc.sql("select exists (select from place_file where name = :name and checksum = :checksum)")
			.param("name", file)
			.param("checksum", checksum)
			.query(Boolean.class)
			.single();
	}

	void remember(String file, String checksum) {
		this.jdbc.sql("""
				insert into place_file (name, checksum) values (:name, :checksum)
				on conflict (name) do update set checksum = excluded.checksum, imported_at = excluded.imported_at
				""").param("name", file).param("checksum", checksum).update();
	}

	/** The answer is the number of places the file holds. */
	int merge(PlaceFile file) {
		this.jdbc.sql("create temporary table incoming_place (like place including defaults) on commit drop").update();
		this.connections.execute((ConnectionCallback<Void>) (connection) -> copy(file, connection));
		return this.jdbc.sql("""
				insert into place (country, code, name, postal_code, state, state_name, latitude, longitude, line)
				select distinct on (country, code, name)
					country, code, name, postal_code, state, state_name, latitude, longitude, line
				from incoming_place
				order by country, code, name, line
				on conflict (country, code, name) do update set
					postal_code = excluded.postal_code, state = excluded.state, state_name = excluded.state_name,
					latitude = excluded.latitude, longitude = excluded.longitude,
					imported_at = excluded.imported_at, line = excluded.line
				""").update();
	}

	private static Void copy(PlaceFile file, Connection connection) throws SQLException {
		var sql = """
				copy incoming_place
					(country, code, name, postal_code, state, state_name, latitude, longitude, line)
				from stdin
				""";
		try (var rows = new OutputStreamWriter(new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql),
				StandardCharsets.UTF_8)) {
			file.writeRows(rows);
			return null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
