package dev.doorstep.ui;

import java.net.URI;

import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.testing.PageWeight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A first visit on a slow phone costs what it did yesterday. */
@DoorstepTest
class PageWeightTests {

	private static final int KILOBYTE = 1000;

	@LocalServerPort
	int port;

	PageWeight page;

	@BeforeEach
	void openTheFirstPage() {
		this.page = PageWeight.of(URI.create("http://localhost:" + this.port + "/request"));
	}

	@Test
	void sendsItsWordsInAFewPackets() {
		assertThat(this.page.html().compressed()).isLessThanOrEqualTo(8 * KILOBYTE);
	}

	@Test
	void needsOneLeanStylesheet() {
		assertThat(this.page.ending(".css")).singleElement()
			.satisfies(sheet -> assertThat(sheet.compressed()).isLessThanOrEqualTo(14 * KILOBYTE));
	}

	@Test
	void staysLightAltogether() {
		assertThat(this.page.wire()).isLessThanOrEqualTo(60 * KILOBYTE);
		assertThat(this.page.files()).hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void sendsEveryTextCompressed() {
		assertThat(this.page.files()).allSatisfy(file -> assertThat(file.compressed()).isLessThan(file.plain()));
	}

}
