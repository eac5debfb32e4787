package dev.doorstep.analytics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.doorstep.testing.amplitude.StandInAmplitude;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What there is in the end, by the words of {@link StubbornVisitor}, each with the ids it
 * is there under.
 */
record Evidence(JdbcClient jdbc, StandInAmplitude amplitude) {

	/**
	 * Every answer and request as the receiver got it, and every reference and its words.
	 */
	Map<String, Set<String>> seen() {
		var seen = requests();
		var got = got();
		this.jdbc.sql("""
				select insert_id::text as id, event_type, properties ->> 'step' as step,
					coalesce(request.facts -> 'contact' ->> 'email', event.draft_id::text) as email
				from analytics_event event left join requests request on request.id = event.draft_id
				where event_type in ('Step Completed', 'Request Submitted')
				""").query(row -> {
			if (got.contains(row.getString("id"))) {
				var step = row.getString("event_type").equals("Request Submitted") ? TrackedEvent.REVIEW
						: row.getString("step");
				add(seen, row.getString("email") + " " + step, row.getString("id"));
			}
		});
		return seen;
	}

	private Map<String, Set<String>> requests() {
		var seen = new HashMap<String, Set<String>>();
		this.jdbc.sql("""
				select facts -> 'contact' ->> 'email' as email, reference, facts::text as facts from requests
				""").query(row -> {
			var email = row.getString("email");
			add(seen, email + " reference " + row.getString("reference"), email);
			if (!row.getString("facts").contains(StubbornVisitor.said(email))) {
				add(seen, email + " said something else", email);
			}
		});
		return seen;
	}

	private static void add(Map<String, Set<String>> seen, String key, String id) {
		seen.computeIfAbsent(key, _ -> new HashSet<>()).add(id);
	}

	/** The insert ids of what was taken. */
	Set<String> got() {
		return this.amplitude.taken()
			.stream()
			.map(event -> event.path("insert_id").asString())
			.collect(Collectors.toSet());
	}

	/** The insert ids of all events that may leave. */
	Set<String> written() {
		return this.jdbc.sql("select insert_id::text from analytics_event where consent in ('not_needed', 'given')")
			.query(String.class)
			.set();
	}

	/** Each insert id with the devices it has come from, of all that was ever sent. */
	Map<String, Set<String>> devices() {
		return this.amplitude.requests()
			.stream()
			.flatMap(request -> request.events().stream())
			.collect(Collectors.groupingBy(event -> event.path("insert_id").asString(),
					Collectors.mapping(event -> event.path("device_id").asString(), Collectors.toSet())));
	}

}
