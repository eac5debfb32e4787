package dev.doorstep.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.doorstep.flags.BenchFlags;
import dev.doorstep.flags.Trait;
import dev.doorstep.flags.VisitorContext;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.EvaluationContext;
import io.getunleash.DefaultUnleash;
import io.getunleash.Unleash;
import io.getunleash.UnleashContext;
import io.getunleash.util.UnleashConfig;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.togglz.core.Feature;
import org.togglz.core.activation.GradualActivationStrategy;
import org.togglz.core.manager.FeatureManager;
import org.togglz.core.manager.FeatureManagerBuilder;
import org.togglz.core.repository.FeatureState;
import org.togglz.core.repository.mem.InMemoryStateRepository;
import org.togglz.core.user.SimpleFeatureUser;
import org.togglz.core.util.NamedFeature;

/**
 * One of 200 flags, served to half of the visitors by a stable hash: through OpenFeature
 * from a snapshot of ours, by Togglz, and by the Unleash client.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FlagEvaluation {

	private static final int FLAGS = 200;

	private static final String ASKED = "flag-117";

	private static final String VISITOR = "3f2b8c1e-7f0e-4c55-9a64-0b8f6f3a2d11";

	@Benchmark
	public boolean doorstep(Doorstep doorstep) {
		return doorstep.flags.getBooleanValue(ASKED, false, doorstep.context);
	}

	@Benchmark
	public boolean doorstepWithNewContext(Doorstep doorstep) {
		return doorstep.flags.getBooleanValue(ASKED, false, Doorstep.context());
	}

	@Benchmark
	public boolean togglzGradual(Togglz togglz) {
		return togglz.features.isActive(togglz.asked);
	}

	@Benchmark
	public boolean unleashFlexibleRollout(UnleashClient unleash) {
		return unleash.unleash.isEnabled(ASKED, unleash.context);
	}

	/** Our snapshot, asked through OpenFeature. */
	@State(Scope.Benchmark)
	public static class Doorstep {

		private final Client flags = BenchFlags.client(FLAGS);

		private final EvaluationContext context = context();

		private static EvaluationContext context() {
			return VisitorContext.of(VISITOR).with(Trait.TRADE, "plumbing").with(Trait.STATE, "TX");
		}

	}

	/** States in memory, so that no store is measured. */
	@State(Scope.Benchmark)
	public static class Togglz {

		private final NamedFeature asked = new NamedFeature(ASKED);

		private final FeatureManager features = features();

		private static FeatureManager features() {
			var states = new InMemoryStateRepository();
			for (int number = 0; number < FLAGS; number++) {
				states.setFeatureState(new FeatureState(new NamedFeature("flag-" + number), true)
					.setStrategyId(GradualActivationStrategy.ID)
					.setParameter(GradualActivationStrategy.PARAM_PERCENTAGE, "50"));
			}
			return new FeatureManagerBuilder().featureEnum(NoFeatures.class)
				.stateRepository(states)
				.userProvider(() -> new SimpleFeatureUser(VISITOR))
				.build();
		}

	}

	/** Begins with its features and never reaches a server. */
	@State(Scope.Benchmark)
	public static class UnleashClient {

		private final UnleashContext context = UnleashContext.builder().userId(VISITOR).build();

		private final Unleash unleash = new DefaultUnleash(UnleashConfig.builder()
			.appName("bench")
			.unleashAPI("http://127.0.0.1:9/api")
			.toggleBootstrapProvider(() -> Optional.of(features()))
			.disablePolling()
			.disableMetrics()
			.build());

		private static String features() {
			return IntStream.range(0, FLAGS).mapToObj("""
					{"name": "flag-%d", "enabled": true, "strategies": [{"name": "flexibleRollout",
					"parameters": {"rollout": "50", "stickiness": "userId", "groupId": "flag"}}]}"""::formatted)
				.collect(Collectors.joining(",", "{\"version\": 2, \"features\": [", "]}"));
		}

		@TearDown
		public void tearDown() {
			this.unleash.shutdown();
		}

	}

	/** Togglz wants an enum, although its features may come from anywhere. */
	enum NoFeatures implements Feature {

	}

}
