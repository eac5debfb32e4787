package dev.doorstep.flags;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisitorContextTests {

	private static final VisitorContext ANA = VisitorContext.of("ana");

	@Test
	void knowsWhatItWasToldLast() {
		var plumber = ANA.with(Trait.TRADE, "plumbing");
		var roofer = plumber.with(Trait.TRADE, "roofing");
		assertThat(roofer.getValue("trade")).isEqualTo(new Value("roofing"));
		assertThat(roofer.asMap()).containsEntry("trade", new Value("roofing")).hasSize(2);
		assertThat(plumber.getValue("trade")).isEqualTo(new Value("plumbing"));
	}

	@Test
	void doesNotKnowWhatIsNotKnown() {
		var context = ANA.with(Trait.TRADE, (String) null).with(Trait.ZIP, () -> null);
		assertThat(context.getValue("trade")).isNull();
		assertThat(context.getValue("zip")).isNull();
		assertThat(context.keySet()).containsExactly(EvaluationContext.TARGETING_KEY);
	}

	@Test
	void findsOutWhatTakesEffortOnlyWhenSomebodyAsks() {
		var efforts = new AtomicInteger();
		var context = ANA.with(Trait.ZIP, () -> "9411" + efforts.getAndIncrement());
		assertThat(context.getTargetingKey()).isEqualTo("ana");
		assertThat(context.getValue("trade")).isNull();
		assertThat(efforts).hasValue(0);
		assertThat(context.getValue("zip")).isEqualTo(new Value("94110"));
	}

	@Test
	void isMergedLikeTheSdksOwn() {
		var context = ANA.with(Trait.TRADE, "plumbing").onRevision(7).uncounted();
		var own = new ImmutableContext("ana", context.asMap());
		var other = new ImmutableContext("ben", Map.of("trade", new Value("roofing"), "zip", new Value("94110")));
		assertThat(context.merge(other).asMap()).isEqualTo(own.merge(other).asMap());
		assertThat(context.asObjectMap()).containsEntry("trade", "plumbing").containsEntry("revision", 7L);
	}

}
