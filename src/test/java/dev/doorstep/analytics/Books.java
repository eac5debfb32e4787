package dev.doorstep.analytics;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.doorstep.testing.amplitude.StandInAmplitude;
import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds a crowd's own history, our table and what a receiver has got against each other:
 * every event once, by one id, and those of a device in their order.
 */
record Books(CountedCrowd crowd, JdbcClient jdbc, StandInAmplitude amplitude) {

	/** Nothing of the crowd is on its way any more. */
	boolean closed() {
		return arrived().values().stream().mapToInt(List::size).sum() >= written().values()
			.stream()
			.mapToInt(List::size)
			.sum();
	}

	void agree() throws IOException {
		var findings = this.crowd.check(seen());
		assertThat(findings.clean()).as(findings.toString()).isTrue();
		assertThat(findings.acknowledged()).isPositive();
		assertThat(arrived()).isEqualTo(written());
		assertThat(steps().values())
			.allSatisfy(steps -> assertThat(steps.stream().map(CountedCrowd.STEPS::indexOf).toList()).isSorted()
				.doesNotHaveDuplicates());
	}

	/** What was done, as the receiver has heard of it, with the ids it was told under. */
	private Map<String, Set<String>> seen() {
		var seen = new HashMap<String, Set<String>>();
		for (var event : this.amplitude.taken()) {
			if (ofCrowd(event) && !step(event).isEmpty()) {
				seen.computeIfAbsent(event.path("device_id").asString() + " " + step(event), key -> new HashSet<>())
					.add(event.path("insert_id").asString());
			}
		}
		return seen;
	}

	private Map<String, List<String>> steps() {
		var steps = new HashMap<String, List<String>>();
		this.amplitude.taken()
			.stream()
			.filter(event -> ofCrowd(event) && !step(event).isEmpty())
			.forEach(event -> steps.merge(event.path("device_id").asString(), List.of(step(event)), Books::joined));
		return steps;
	}

	/** Which step an event says was done; empty, if it says something else. */
	private static String step(JsonNode event) {
		return switch (event.path("event_type").asString()) {
			case "Step Completed" -> event.path("event_properties").path("step").asString();
			case "Request Submitted" -> "review";
			default -> "";
		};
	}

	/** By device, in the order in which they came. */
	private Map<String, List<String>> arrived() {
		var arrived = new HashMap<String, List<String>>();
		this.amplitude.taken()
			.stream()
			.filter(this::ofCrowd)
			.forEach(event -> arrived.merge(event.path("device_id").asString(),
					List.of(event.path("insert_id").asString()), Books::joined));
		return arrived;
	}

	private boolean ofCrowd(JsonNode event) {
		return this.crowd.devices().contains(event.path("device_id").asString());
	}

	/** By device, in the order in which they became visible. */
	private Map<String, List<String>> written() {
		var written = new HashMap<String, List<String>>();
		this.jdbc
			.sql("select device_id, insert_id from analytics_event where device_id = any(:devices) order by xid, seq")
			.param("devices", this.crowd.devices().toArray(String[]::new))
			.query(row -> {
				written.merge(row.getString("device_id"), List.of(row.getString("insert_id")), Books::joined);
			});
		return written;
	}

	private static List<String> joined(List<String> left, List<String> right) {
		return Stream.concat(left.stream(), right.stream()).toList();
	}

}
