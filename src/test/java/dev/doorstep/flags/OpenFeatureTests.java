package dev.doorstep.flags;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import dev.doorstep.testing.DoorstepTest;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.ErrorCode;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.EventDetails;
import dev.openfeature.sdk.ProviderState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dev.doorstep.flags.TestFlags.adding;
import static org.assertj.core.api.Assertions.assertThat;

@DoorstepTest
class OpenFeatureTests {

	@Autowired
	Client flags;

	@Autowired
	Publishing publishing;

	@Autowired
	Revisions revisions;

	@Test
	void isReadyAsSoonAsThePagesAre() {
		assertThat(this.flags.getProviderState()).isEqualTo(ProviderState.READY);
	}

	@Test
	void asksTheRevisionInForceOrTheOneThatIsNamed() {
		var before = this.revisions.current().number();
		var now = this.publishing.publish(before, "To ask", adding(Flag.ofStep("asked", true))).number();

		assertThat(this.flags.getBooleanValue("step.asked", false)).isTrue();
		assertThat(this.flags.getBooleanValue("step.asked", false, revision(now))).isTrue();
		assertThat(this.flags.getBooleanDetails("step.asked", false, revision(before)).getErrorCode())
			.isEqualTo(ErrorCode.FLAG_NOT_FOUND);
		assertThat(this.flags.getBooleanDetails("step.asked", true, revision(now + 1_000)).getErrorCode())
			.isEqualTo(ErrorCode.INVALID_CONTEXT);
	}

	@Test
	void tellsWhichFlagsAChangeTouched() throws InterruptedException {
		var heard = new LinkedBlockingQueue<List<String>>();
		Consumer<EventDetails> listener = event -> heard.add(event.getFlagsChanged());
		this.flags.onProviderConfigurationChanged(listener);

		this.publishing.publish(this.revisions.current().number(), "To be told", adding("told"));

		assertThat(heard.poll(5, TimeUnit.SECONDS)).containsExactly("told");
	}

	private static EvaluationContext revision(long number) {
		return VisitorContext.of("somebody").onRevision(number);
	}

}
