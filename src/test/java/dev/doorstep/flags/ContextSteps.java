package dev.doorstep.flags;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.FlagEvaluationOptions;
import dev.openfeature.sdk.Hook;
import dev.openfeature.sdk.HookContext;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.ThreadLocalTransactionContextPropagator;
import dev.openfeature.sdk.Value;
import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What may be said of a visitor on several levels, as the scenarios say it; Cucumber
 * wants it public.
 */
public class ContextSteps {

	private final Map<String, Map<String, Value>> said = new HashMap<>();

	private final OpenFeatureAPI openFeature = OpenFeatureAPI.createIsolated();

	private final SpecificationProvider provider = new SpecificationProvider(() -> {
	});

	private List<String> levels = List.of();

	@Given("a stable provider with retrievable context is registered")
	public void retrievable() {
		this.openFeature.setTransactionContextPropagator(new ThreadLocalTransactionContextPropagator());
		this.openFeature.setProviderAndWait(this.provider);
	}

	@Given("A context entry with key {string} and value {string} is added to the {string} level")
	public void add(String key, String value, String level) {
		this.said.computeIfAbsent(level, _ -> new HashMap<>()).put(key, new Value(value));
	}

	@Given("A table with levels of increasing precedence")
	public void levels(List<String> levels) {
		this.levels = levels;
	}

	@Given("Context entries for each level from API level down to the {string} level, with key {string} and value {string}")
	public void addDownTo(String last, String key, String value) {
		for (var level : this.levels.subList(0, this.levels.indexOf(last) + 1)) {
			add(key, level.equals(last) ? value : level, level);
		}
	}

	@When("Some flag was evaluated")
	public void evaluate() {
		this.openFeature.setEvaluationContext(context("API"));
		this.openFeature.setTransactionContext(context("Transaction"));
		Client client = this.openFeature.getClient();
		client.setEvaluationContext(context("Client"));
		var options = FlagEvaluationOptions.builder().hook(new Hook<Boolean>() {
			@Override
			public Optional<EvaluationContext> before(HookContext<Boolean> asked, Map<String, Object> hints) {
				return Optional.of(context("Before Hooks"));
			}
		}).build();
		client.getBooleanValue("boolean-flag", false, context("Invocation"), options);
	}

	private EvaluationContext context(String level) {
		return new ImmutableContext(this.said.getOrDefault(level, Map.of()));
	}

	@Then("The merged context contains an entry with key {string} and value {string}")
	public void merged(String key, String value) {
		assertThat(this.provider.toldOf().getValue(key)).isEqualTo(new Value(value));
	}

	@After
	public void forget() {
		this.openFeature.setTransactionContext(new ImmutableContext());
	}

}
