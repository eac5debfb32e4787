package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Map;

import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A receiver that would take nothing from us, whatever we send. */
class RefusedTests extends EventLabTest {

	@ParameterizedTest
	@ValueSource(strings = { "{\"error\":\"Invalid API key: stand-in-key\"}", "{\"error\":\"Invalid request path\"}",
			"{\"error\":\"Missing request body\"}", "{\"missing_field\":\"api_key\"}" })
	void pausesForABadConfiguration(String body) {
		pausesAndLooksAgain(Behaviour.answers(400, body));
		assertThat(lab.jdbc.sql("select count(*) from analytics_cursor where paused_reason like '%stand-in%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 402, 404, 405, 410, 415, 304 })
	void pausesForAnAddressThatTakesNothing(int status) {
		pausesAndLooksAgain(Behaviour.answers(status, (status == 304) ? "" : "<html>no</html>"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 307, 308 })
	void followsNoRedirect(int status) {
		var elsewhere = Map.of("Location", amplitude.url() + "?elsewhere");
		pausesAndLooksAgain(new Behaviour.Answers(status, elsewhere, ""));
	}

	private void pausesAndLooksAgain(Behaviour refusal) {
		amplitude.always(refusal);
		var ids = lab.events(5);
		forward();
		assertThat(amplitude.sizes()).containsExactly(5);
		assertThat(lab.pausedReason()).startsWith("HTTP ");
		lab.clock.move(Duration.ofMinutes(4).plusSeconds(59));
		forward();
		assertThat(amplitude.sizes()).containsExactly(5);
		lab.clock.move(Duration.ofSeconds(1));
		forward();
		forward();
		assertThat(amplitude.sizes()).containsExactly(5, 1);
		amplitude.always(Behaviour.honest());
		lab.clock.move(Duration.ofMinutes(5));
		forward();
		assertThat(amplitude.sizes()).containsExactly(5, 1, 1, 4);
		assertThat(lab.pausedReason()).isEmpty();
		assertThat(lab.takenIds()).isEqualTo(ids);
		assertThat(amplitude.repeated()).isEmpty();
	}

	@Test
	void pausesWhenTwoUnrelatedEventsAreForbidden() {
		amplitude.always(Behaviour.answers(403));
		var ids = lab.events(8);
		forward();
		assertThat(amplitude.sizes()).containsExactly(8, 4, 2, 1, 1);
		assertThat(lab.pausedReason()).isEqualTo("HTTP 403");
		lab.clock.move(Duration.ofMinutes(5));
		forward();
		assertThat(amplitude.sizes()).containsExactly(8, 4, 2, 1, 1, 2, 1, 1);
		amplitude.always(Behaviour.honest());
		lab.clock.move(Duration.ofMinutes(5));
		forward();
		assertThat(amplitude.sizes()).endsWith(2, 6);
		assertThat(lab.takenIds()).isEqualTo(ids);
	}

	@Test
	void letsGoOfTheOneEventThatIsForbidden() {
		var ids = lab.events(4);
		amplitude.always(Behaviour.chokesOn(403, "insert_id", ids.subList(2, 3)));
		forward();
		assertThat(amplitude.sizes()).containsExactly(4, 2, 2, 1, 1);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("dead forbidden", 1));
		assertThat(lab.delivered()).isEqualTo(3);
		assertThat(lab.pausedReason()).isEmpty();
	}

	@Test
	void letsGoOfAForbiddenEventAtTheEndOfABatch() {
		var ids = lab.events(4);
		amplitude.always(Behaviour.chokesOn(403, "insert_id", ids.subList(3, 4)));
		forward();
		assertThat(amplitude.sizes()).containsExactly(4, 2, 2, 1, 1);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("dead forbidden", 1));
	}

	@Test
	void aLoneForbiddenEventIsCompared() {
		var first = lab.events(1);
		amplitude.always(Behaviour.chokesOn(403, "insert_id", first));
		forward();
		assertThat(lab.pausedReason()).isEqualTo("HTTP 403");
		lab.events(1);
		lab.clock.move(Duration.ofMinutes(5));
		forward();
		assertThat(amplitude.sizes()).containsExactly(1, 2, 1, 1);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("dead forbidden", 1));
	}

}
