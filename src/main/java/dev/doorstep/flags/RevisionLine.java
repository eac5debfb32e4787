package dev.doorstep.flags;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;

import org.postgresql.PGConnection;
import org.postgresql.PGProperty;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;

/**
 * One node's own connection to hear of new revisions on: not from the pool, so that a
 * pool in use up to its last connection delays no switch. For one thread.
 */
@Repository
class RevisionLine implements AutoCloseable {

	static final String NAME = "Doorstep revisions";

	private final JdbcConnectionDetails details;

	private Connection connection;

	private RevisionRepository revisions;

	private NodeRepository nodes;

	RevisionLine(JdbcConnectionDetails details) {
		this.details = details;
	}

	/** Connects and listens; what was called out before is found by {@link #newest}. */
	RevisionLine open() {
		try {
			this.connection = DriverManager.getConnection(this.details.getJdbcUrl(), properties());
			var jdbc = JdbcClient.create(new SingleConnectionDataSource(this.connection, true));
			jdbc.sql("listen " + RevisionRepository.CHANNEL).update();
			this.revisions = new RevisionRepository(jdbc);
			this.nodes = new NodeRepository(jdbc);
			return this;
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("No line to the database", ex);
		}
	}

	/** A server that went away without a word is noticed within a few seconds. */
	private Properties properties() {
		var properties = new Properties();
		PGProperty.USER.set(properties, this.details.getUsername());
		PGProperty.PASSWORD.set(properties, this.details.getPassword());
		PGProperty.APPLICATION_NAME.set(properties, NAME);
		PGProperty.CONNECT_TIMEOUT.set(properties, 3);
		PGProperty.SOCKET_TIMEOUT.set(properties, 3);
		PGProperty.TCP_KEEP_ALIVE.set(properties, true);
		return properties;
	}

	/** Comes back when a revision is called out, or after this time. */
	void await(Duration most) {
		try {
			this.connection.unwrap(PGConnection.class).getNotifications((int) most.toMillis());
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The line to the database is cut", ex);
		}
	}

	/** Whether there is a newer revision, called out or not. */
	boolean leadsPast(long number) {
		return this.revisions.newestNumber() > number;
	}

	Revision newest() {
		return this.revisions.newest().orElseThrow();
	}

	void beat(UUID node, String host, long revision) {
		this.nodes.beat(node, host, revision);
	}

	void removeNodesUnseenFor(Duration age) {
		this.nodes.removeUnseenFor(age);
	}

	void removeNode(UUID node) {
		this.nodes.remove(node);
	}

	@Override
	public void close() {
		try {
			if (this.connection != null) {
				this.connection.close();
			}
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The line to the database does not close", ex);
		}
	}

}
