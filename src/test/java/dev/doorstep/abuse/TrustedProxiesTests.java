package dev.doorstep.abuse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TrustedProxiesTests {

	@Test
	void areNobodyByDefault() {
		assertThat(new TrustedProxies(List.of()).any()).isFalse();
	}

	@Test
	void areAddressesAndNetworks() {
		assertThat(new TrustedProxies(List.of("10.0.0.5", "10.1.0.0/16", "::1", "fd00::/8")).any()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { ".*", "10\\.0\\..*", "10.0.0.0/33", "", "proxy.example" })
	void areNothingElse(String proxy) {
		assertThatIllegalArgumentException().isThrownBy(() -> new TrustedProxies(List.of(proxy)));
	}

}
