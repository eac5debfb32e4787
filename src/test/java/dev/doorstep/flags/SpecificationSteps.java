package dev.doorstep.flags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.FlagEvaluationOptions;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.ProviderEventDetails;
import dev.openfeature.sdk.Value;
import dev.openfeature.sdk.exceptions.FatalError;
import dev.openfeature.sdk.exceptions.GeneralError;
import dev.openfeature.sdk.exceptions.OpenFeatureError;
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

	private final RecordingHook hook = new RecordingHook();

	private final RecordingHook secondHook = new RecordingHook();

	private FlagEvaluationOptions options = FlagEvaluationOptions.builder().build();

	private ImmutableContext context;

	private FlagEvaluationDetails<?> details;

	@Given("a stable provider")
	@Given("a provider is registered")
	public void stable() {
		this.client = SpecificationFlags.revisions().client();
	}

	@Given("a not ready provider")
	public void notReady() {
		var openFeature = OpenFeatureAPI.createIsolated();
		openFeature.setProvider(new SpecificationProvider(() -> Thread.currentThread().join()));
		this.client = openFeature.getClient();
	}

	@Given("a fatal provider")
	public void fatal() {
		fails(new FatalError("It will never work"));
	}

	@Given("a error provider")
	public void error() {
		fails(new GeneralError("It does not work now"));
	}

	private void fails(OpenFeatureError error) {
		var openFeature = OpenFeatureAPI.createIsolated();
		assertThatExceptionOfType(error.getClass())
			.isThrownBy(() -> openFeature.setProviderAndWait(new SpecificationProvider(() -> {
				throw error;
			})));
		this.client = openFeature.getClient();
	}

	@Given("a stale provider")
	public void stale() {
		var openFeature = OpenFeatureAPI.createIsolated();
		var provider = new SpecificationProvider(() -> {
		});
		openFeature.setProviderAndWait(provider);
		provider.emitProviderStale(ProviderEventDetails.builder().build()).await();
		this.client = openFeature.getClient();
	}

	@Given("a client with added hook")
	public void hook() {
		this.client.addHooks(this.hook);
	}

	@Given("evaluation options containing specific hooks")
	public void options() {
		this.options = FlagEvaluationOptions.builder().hook(this.hook).hook(this.secondHook).build();
	}

	@Given("an evaluation context with modifiable data")
	public void modifiable() {
		this.attributes.put("list", new Value(new ArrayList<>(List.of(new Value("one")))));
	}

	@Given("a {word}-flag with key {string} and a default value {string}")
	public void flag(String type, String key, String fallback) {
		this.type = type.toLowerCase(Locale.ROOT);
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
	@When("the flag was evaluated with details using the evaluation options")
	public void evaluate() {
		this.context = new ImmutableContext(this.attributes);
		this.details = switch (this.type) {
			case "boolean" ->
				this.client.getBooleanDetails(this.key, (Boolean) this.fallback, this.context, this.options);
			case "string" -> this.client.getStringDetails(this.key, (String) this.fallback, this.context, this.options);
			case "integer" ->
				this.client.getIntegerDetails(this.key, (Integer) this.fallback, this.context, this.options);
			case "long" -> this.client.getLongDetails(this.key, (Long) this.fallback, this.context, this.options);
			case "float" -> this.client.getDoubleDetails(this.key, (Double) this.fallback, this.context, this.options);
			default -> this.client.getObjectDetails(this.key, (Value) this.fallback, this.context, this.options);
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

	@Then("the resolved metadata is empty")
	public void noMetadata() {
		assertThat(this.details.getFlagMetadata().isEmpty()).isTrue();
	}

	@Then("the {string} hook should have been executed")
	public void hookStage(String stage) {
		assertThat(this.hook.stages()).contains(stage);
	}

	@Then("the {string} hooks should be called with evaluation details")
	public void hookDetails(String stages, DataTable expected) {
		assertThat(stages.split(", ")).isNotEmpty()
			.allSatisfy(stage -> expected.asMaps()
				.forEach(row -> assertThat(this.hook.told(stage)).containsEntry(row.get("key"), row.get("value"))));
	}

	@Then("the specified hooks should execute during evaluation")
	public void hooksRan() {
		assertThat(this.secondHook.stages()).isEqualTo(this.hook.stages());
	}

	@Then("the hook order should be maintained")
	public void hookOrder() {
		assertThat(this.hook.stages()).containsExactly("before", "after", "finally");
	}

	@Then("the original evaluation context should remain unmodified")
	public void unmodified() {
		assertThat(this.context.asMap()).isEqualTo(this.attributes);
	}

	@Then("the evaluation details should be immutable")
	public void immutable() {
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> this.details.getFlagMetadata().asUnmodifiableMap().clear());
	}

	private static Object parse(String type, String text) {
		return switch (type.toLowerCase(Locale.ROOT)) {
			case "boolean" -> Boolean.valueOf(text);
			case "string" -> text;
			case "integer" -> Integer.valueOf(text);
			case "long" -> Long.valueOf(text);
			case "float" -> Double.valueOf(text);
			default -> JsonValues.of(new JsonMapper().readTree(text));
		};
	}

}
