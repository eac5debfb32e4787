package dev.doorstep.flags;

import io.cucumber.junit.platform.engine.Constants;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Runs the scenarios below {@code features}. Steps and flags are named as OpenFeature
 * names its own, so that its suite runs as well, from a checkout of its specification:
 * {@code -Dtest=OpenFeatureSpecificationTests -Dcucumber.features=} with the path of
 * {@code evaluation.feature}, {@code evaluation_v2.feature}, {@code hooks.feature},
 * {@code contextMerging.feature} or {@code metadata.feature}.
 */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ConfigurationParameter(key = Constants.GLUE_PROPERTY_NAME, value = "dev.doorstep.flags")
@ConfigurationParameter(key = Constants.FILTER_NAME_PROPERTY_NAME, value = OpenFeatureSpecificationTests.WHAT_APPLIES)
class OpenFeatureSpecificationTests {

	/**
	 * All scenarios but these, which OpenFeature has and we do not: nothing is cached, as
	 * every answer is worked out from memory; metadata tells how a value came about,
	 * always, and nobody writes any; the Java SDK asks no flag asynchronously.
	 */
	static final String WHAT_APPLIES = "^(?!CACHED reason|Flag metadata in evaluation details|Returns metadata"
			+ "|Returns no metadata|Asynchronous flag evaluation).*";

}
