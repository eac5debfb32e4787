package dev.doorstep.flags;

import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dev.doorstep.flags.TestFlags.adding;
import static org.assertj.core.api.Assertions.assertThat;

@DoorstepTest
class PublishingTests {

	@Autowired
	Publishing publishing;

	@Autowired
	Revisions revisions;

	@Test
	void everyChangeIsTheNextRevision() {
		var before = this.revisions.current();

		var revision = this.publishing.publish(before.number(), "To learn", adding("next-in-line"));

		assertThat(revision.number()).isEqualTo(before.number() + 1);
		assertThat(revision.reason()).isEqualTo("To learn");
		assertThat(revision.configuration().flag("next-in-line")).isPresent();
		assertThat(this.revisions.current()).isEqualTo(revision);
		assertThat(this.revisions.find(before.number())).contains(before);
	}

	@Test
	void aChangeThatChangesNothingMakesNoRevision() {
		var before = this.revisions.current();

		assertThat(this.publishing.publish(before.number(), "Nothing", UnaryOperator.identity())).isEqualTo(before);
		assertThat(this.revisions.current()).isEqualTo(before);
	}

	@Test
	void restoresAnEarlierConfigurationAsANewRevision() {
		var before = this.revisions.current();
		var changed = this.publishing.publish(before.number(), "Try it", adding("tried"));

		var restored = this.publishing.restore(before.number(), changed.number(), "It was better before");

		assertThat(restored.number()).isEqualTo(changed.number() + 1);
		assertThat(restored.restores()).isEqualTo(before.number());
		assertThat(restored.configuration()).isEqualTo(before.configuration());
	}

	@Test
	void ofManyAtOnceOneWinsAndTheOthersAreTold() {
		var base = this.revisions.current().number();
		var outcomes = Stream.of("one", "two", "three", "four")
			.map(key -> CompletableFuture.supplyAsync(() -> attempt(base, key)))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(outcomes).containsExactlyInAnyOrder("published", "overtaken", "overtaken", "overtaken");
		assertThat(this.revisions.current().number()).isEqualTo(base + 1);
	}

	private String attempt(long base, String key) {
		try {
			this.publishing.publish(base, "At once", adding(key));
			return "published";
		}
		catch (Overtaken ex) {
			return (ex.current().number() == base + 1) ? "overtaken" : "overtaken by " + ex.current().number();
		}
	}

}
