package dev.doorstep.flags;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.Value;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The steps of OpenFeature's first evaluation suite, which it has retired and SDKs still
 * run; Cucumber wants it public.
 */
public class RetiredSteps {

	private final Client client = SpecificationFlags.revisions().client();

	private final Map<String, Value> attributes = new HashMap<>();

	private FlagEvaluationDetails<?> details;

	private Object fallback;

	private String key;

	@When("a boolean flag with key {string} is evaluated with default value {string}")
	@When("a boolean flag with key {string} is evaluated with details and default value {string}")
	public void askBoolean(String key, String fallback) {
		this.details = this.client.getBooleanDetails(key, Boolean.valueOf(fallback));
	}

	@When("a string flag with key {string} is evaluated with default value {string}")
	@When("a string flag with key {string} is evaluated with details and default value {string}")
	@When("a non-existent string flag with key {string} is evaluated with details and a default value {string}")
	public void askString(String key, String fallback) {
		this.fallback = fallback;
		this.details = this.client.getStringDetails(key, fallback);
	}

	@When("an integer flag with key {string} is evaluated with default value {int}")
	@When("an integer flag with key {string} is evaluated with details and default value {int}")
	@When("a string flag with key {string} is evaluated as an integer, with details and a default value {int}")
	public void askInteger(String key, int fallback) {
		this.fallback = fallback;
		this.details = this.client.getIntegerDetails(key, fallback);
	}

	@When("a float flag with key {string} is evaluated with default value {double}")
	@When("a float flag with key {string} is evaluated with details and default value {double}")
	public void askFloat(String key, double fallback) {
		this.details = this.client.getDoubleDetails(key, fallback);
	}

	@When("an object flag with key {string} is evaluated with a null default value")
	@When("an object flag with key {string} is evaluated with details and a null default value")
	public void askObject(String key) {
		this.details = this.client.getObjectDetails(key, new Value());
	}

	@When("context contains keys {string}, {string}, {string}, {string} with values {string}, {string}, {int}, {string}")
	public void know(String first, String second, String third, String fourth, String one, String two, int three,
			String four) {
		this.attributes.putAll(Map.of(first, new Value(one), second, new Value(two), third, new Value(three), fourth,
				new Value(Boolean.parseBoolean(four))));
	}

	@When("a flag with key {string} is evaluated with default value {string}")
	public void askOfVisitor(String key, String fallback) {
		this.key = key;
		this.fallback = fallback;
		this.details = this.client.getStringDetails(key, fallback, new ImmutableContext(this.attributes));
	}

	@Then("the resolved boolean value should be {string}")
	public void booleanValue(String value) {
		value(Boolean.valueOf(value));
	}

	@Then("the resolved string value should be {string}")
	@Then("the resolved string response should be {string}")
	public void stringValue(String value) {
		value(value);
	}

	@Then("the resolved integer value should be {int}")
	public void integerValue(int value) {
		value(value);
	}

	@Then("the resolved float value should be {double}")
	public void floatValue(double value) {
		value(value);
	}

	@Then("the resolved boolean details value should be {string}, the variant should be {string}, and the reason should be {string}")
	public void booleanDetails(String value, String variant, String reason) {
		value(Boolean.valueOf(value));
		origin(variant, reason);
	}

	@Then("the resolved string details value should be {string}, the variant should be {string}, and the reason should be {string}")
	public void stringDetails(String value, String variant, String reason) {
		value(value);
		origin(variant, reason);
	}

	@Then("the resolved integer details value should be {int}, the variant should be {string}, and the reason should be {string}")
	public void integerDetails(int value, String variant, String reason) {
		value(value);
		origin(variant, reason);
	}

	@Then("the resolved float details value should be {double}, the variant should be {string}, and the reason should be {string}")
	public void floatDetails(double value, String variant, String reason) {
		value(value);
		origin(variant, reason);
	}

	@Then("the resolved object value should be contain fields {string}, {string}, and {string}, with values {string}, {string} and {int}, respectively")
	@Then("the resolved object details value should be contain fields {string}, {string}, and {string}, with values {string}, {string} and {int}, respectively")
	public void fields(String first, String second, String third, String one, String two, int three) {
		assertThat(((Value) this.details.getValue()).asStructure().asObjectMap())
			.isEqualTo(Map.of(first, Boolean.valueOf(one), second, two, third, three));
	}

	@Then("the variant should be {string}, and the reason should be {string}")
	public void origin(String variant, String reason) {
		assertThat(List.of(this.details.getVariant(), this.details.getReason())).containsExactly(variant, reason);
	}

	@Then("the resolved flag value is {string} when the context is empty")
	public void valueOfStranger(String value) {
		assertThat(this.client.getStringValue(this.key, (String) this.fallback, new ImmutableContext()))
			.isEqualTo(value);
	}

	@Then("the default string value should be returned")
	@Then("the default integer value should be returned")
	public void fallback() {
		value(this.fallback);
	}

	@Then("the reason should indicate an error and the error code should indicate a missing flag with {string}")
	@Then("the reason should indicate an error and the error code should indicate a type mismatch with {string}")
	public void error(String code) {
		assertThat(this.details.getReason()).isEqualTo("ERROR");
		assertThat(this.details.getErrorCode()).hasToString(code);
	}

	private void value(Object value) {
		assertThat((Object) this.details.getValue()).isEqualTo(value);
	}

}
