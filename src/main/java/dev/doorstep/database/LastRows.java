package dev.doorstep.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what nothing in a transaction looks at again (a changed draft, mail, events)
 * just before it commits: for all modules together, in one statement, for each takes a
 * way to the database and back.
 */
@Component
public class LastRows {

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	private final JdbcClient jdbc;

	public LastRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds a row to those the transaction at hand writes last; without one it is written
	 * at once.
	 * @param insert inserts what {@code ?} holds, as JSON with names in snake case
	 */
	public void add(String insert, Record row) {
		later(last -> last.rows.computeIfAbsent(insert, unused -> new ArrayList<>()).add(row));
	}

	/**
	 * Makes a change with the rows that the transaction at hand writes last. All that is
	 * written then starts from the same state, so a row is changed once: the same
	 * statement again takes the place of the one before.
	 */
	public void change(String statement, Object... values) {
		later(last -> last.changes.put(statement, Arrays.asList(values)));
	}

	private void later(Consumer<Last> addition) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			addition.accept(waiting());
		}
		else {
			var last = new Last();
			addition.accept(last);
			last.beforeCommit(false);
		}
	}

	private Last waiting() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Last.class::isInstance)
			.map(Last.class::cast)
			.findFirst()
			.orElseGet(this::begin);
	}

	private Last begin() {
		var waiting = new Last();
		TransactionSynchronizationManager.registerSynchronization(waiting);
		return waiting;
	}

	private static String together(List<String> statements) {
		var sql = new StringBuilder();
		for (int part = 0; part < statements.size() - 1; part++) {
			sql.append((part == 0) ? "with " : ", ");
			sql.append("part%d as (%s) ".formatted(part, statements.get(part)));
		}
		return sql.append(statements.getLast()).toString();
	}

	private final class Last implements TransactionSynchronization {

		private final Map<String, List<Object>> changes = new LinkedHashMap<>();

		private final Map<String, List<Record>> rows = new LinkedHashMap<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			var statements = new ArrayList<>(this.changes.keySet());
			statements.addAll(this.rows.keySet());
			var values = new ArrayList<Object>();
			this.changes.values().forEach(values::addAll);
			this.rows.values().forEach(some -> values.add(JSON.writeValueAsString(some)));
			LastRows.this.jdbc.sql(together(statements)).params(values).update();
		}

	}

}
