package dev.doorstep.abuse;

import java.util.Arrays;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The allowance of every limit: the configured one, its gaps filled by the standard one.
 *
 * @param limits times and period by limit: submit, upload, link, link-to, code, sign-in,
 * sign-in-to, sign-in-known
 */
@ConfigurationProperties("doorstep")
record LimitsProperties(@DefaultValue Map<String, Allowance> limits) {

	LimitsProperties {
		limits.keySet().forEach(LimitsProperties::check);
	}

	Allowance of(Limit limit) {
		return this.limits.entrySet()
			.stream()
			.filter((entry) -> limit.isCalled(entry.getKey()))
			.findFirst()
			.map((entry) -> entry.getValue().orElse(limit.standard()))
			.orElse(limit.standard());
	}

	private static void check(String name) {
		Assert.isTrue(Arrays.stream(Limit.values()).anyMatch((limit) -> limit.isCalled(name)),
				() -> "doorstep.limits.%s limits nothing: the limits are %s".formatted(name,
						Arrays.toString(Limit.values())));
	}

}
