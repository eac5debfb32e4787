package dev.doorstep.flags;

import java.util.HashMap;
import java.util.Map;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.Value;
import dev.openfeature.sdk.exceptions.FatalError;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the scenarios say, done with our provider; Cucumber wants it public. */
public class SpecificationSteps {

	private final Map<String, Value> attributes = new HashMap<>();

	private Client client;

	private String type;

	private String key;

	private Object fallback;

	private FlagEvaluationDetails<?> details;

	@Given("a stable provider")
	public void stable() {
		this.client = SpecificationFlags.revisions().client();
	}

	@Given("a not ready provider")
	public void notReady() {
		var openFeature = OpenFeatureAPI.createIsolated();
		openFeature.setProvider(new DoorstepProvider(new Snapshots(SpecificationFlags.revisions()), new FlagUse()) {

			@Override
			public void initialize(EvaluationContext context) throws InterruptedException {
				Thread.currentThread().join();
			}

		});
		this.client = openFeature.getClient();
	}

	@Given("a fatal provider")
	public void fatal() {
		var openFeature = OpenFeatureAPI.createIsolated();
		var provider = new DoorstepProvider(new Snapshots(SpecificationFlags.revisions()), new FlagUse()) {

			@Override
			public void initialize(EvaluationContext context) {
				throw new FatalError("It will never work");
			}

		};
		assertThatExceptionOfType(FatalError.class).isThrownBy(() -> openFeature.setProviderAndWait(provider));
		this.client = openFeature.getClient();
	}

	@Given("a {word}-flag with key {string} and a default value {string}")
	public void flag(String type, String key, String fallback) {
		this.type = type;
		this.key = key;
		this.fallback = parse(type, fallback);
	}

	@Given("a context containing a key {string}, with type {string} and with value {string}")
	public void attribute(String key, String type, String value) {
		this.attributes.put(key, Value.objectToValue(parse(type, value)));
	}

	@Given("a context containing a key {string} with null value")
	public void emptyAttribute(String key) {
		this.attributes.put(key, new Value());
	}

	@When("the flag was evaluated with details")
	public void evaluate() {
		var context = new ImmutableContext(this.attributes);
		this.details = switch (this.type) {
			case "Boolean" -> this.client.getBooleanDetails(this.key, (Boolean) this.fallback, context);
			case "String" -> this.client.getStringDetails(this.key, (String) this.fallback, context);
			case "Integer" -> this.client.getIntegerDetails(this.key, (Integer) this.fallback, context);
			case "Long" -> this.client.getLongDetails(this.key, (Long) this.fallback, context);
			case "Float" -> this.client.getDoubleDetails(this.key, (Double) this.fallback, context);
			default -> this.client.getObjectDetails(this.key, (Value) this.fallback, context);
		};
	}

	@Then("the resolved details value should be {string}")
	public void value(String value) {
		assertThat((Object) this.details.getValue()).isEqualTo(parse(this.type, value));
	}

	@Then("the flag key should be {string}")
	public void key(String key) {
		assertThat(this.details.getFlagKey()).isEqualTo(key);
	}

	@Then("the variant should be {string}")
	public void variant(String variant) {
		assertThat(this.details.getVariant()).isEqualTo(variant);
	}

	@Then("the reason should be {string}")
	public void reason(String reason) {
		assertThat(this.details.getReason()).isEqualTo(reason);
	}

	@Then("the error-code should be {string}")
	public void errorCode(String code) {
		assertThat(this.details.getErrorCode()).hasToString(code);
	}

	@Then("the error message should contain {string}")
	public void errorMessage(String part) {
		assertThat(this.details.getErrorMessage()).contains(part);
	}

	@Then("the provider status should be {string}")
	public void status(String status) {
		assertThat(this.client.getProviderState()).hasToString(status);
	}

	@Then("the resolved metadata should contain")
	public void metadata(DataTable expected) {
		var metadata = this.details.getFlagMetadata().asUnmodifiableMap();
		assertThat(expected.asMaps()).isNotEmpty()
			.allSatisfy(row -> assertThat(metadata.get(row.get("key")))
				.isEqualTo(parse(row.get("metadata_type"), row.get("value"))));
	}

	private static Object parse(String type, String text) {
		return switch (type) {
			case "Boolean" -> Boolean.valueOf(text);
			case "String" -> text;
			case "Integer" -> Integer.valueOf(text);
			case "Long" -> Long.valueOf(text);
			case "Float" -> Double.valueOf(text);
			default -> JsonValues.of(new JsonMapper().readTree(text));
		};
	}

}
