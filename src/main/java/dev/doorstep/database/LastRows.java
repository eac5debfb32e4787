package dev.doorstep.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what a transaction only adds (mail, events) just before it commits: rows of all
 * modules together, in one statement, for each takes a way to the database and back.
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
	 * @param insert inserts what {@code :rows} holds, as JSON with names in snake case
	 */
	public void add(String insert, Record row) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			waiting().rows.computeIfAbsent(insert, unused -> new ArrayList<>()).add(row);
		}
		else {
			write(Map.of(insert, List.of(row)));
		}
	}

	private Waiting waiting() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Waiting.class::isInstance)
			.map(Waiting.class::cast)
			.findFirst()
			.orElseGet(this::begin);
	}

	private Waiting begin() {
		var waiting = new Waiting();
		TransactionSynchronizationManager.registerSynchronization(waiting);
		return waiting;
	}

	private void write(Map<String, List<Record>> rows) {
		var parts = new ArrayList<String>();
		var values = new LinkedHashMap<String, String>();
		rows.forEach((insert, some) -> {
			var name = "rows" + parts.size();
			parts.add(insert.replace(":rows", ":" + name));
			values.put(name, JSON.writeValueAsString(some));
		});
		this.jdbc.sql(together(parts)).params(values).update();
	}

	private static String together(List<String> inserts) {
		var sql = new StringBuilder();
		for (int part = 0; part < inserts.size() - 1; part++) {
			sql.append((part == 0) ? "with " : ", ");
			sql.append("part%d as (%s) ".formatted(part, inserts.get(part)));
		}
		return sql.append(inserts.getLast()).toString();
	}

	private final class Waiting implements TransactionSynchronization {

		private final Map<String, List<Record>> rows = new LinkedHashMap<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			write(this.rows);
		}

	}

}
