package dev.doorstep.flags;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BucketsTests {

	@Test
	void assignsNobodyByAnUnknownWayOfHashing() {
		assertThat(Buckets.of(0, "seed", "a")).isEqualTo(Buckets.NONE);
		assertThat(Buckets.of(3, "seed", "a")).isEqualTo(Buckets.NONE);
	}

}
