package dev.doorstep.places;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DoorstepTest
@Import(PlaceSeedTests.PortWatch.class)
@ExtendWith(OutputCaptureExtension.class)
class PlaceSeedTests {

	@Autowired
	PlaceImport imports;

	@Test
	void hasEveryZipCodeBeforeTheFirstVisitorComes(@Autowired PortWatch watch) {
		assertThat(watch.placesAtOpening).hasValue(41_038);
	}

	@Test
	void logsWhatItImportedAndSkipped(CapturedOutput output) {
		var file = new ByteArrayResource("XZ\t1\tTown\t\t\t\t\t\t\t1\t2\t\nXZ\t2\n".getBytes(), "two lines");
		var seed = new PlaceSeed(new PlacesProperties(List.of(file)), this.imports);
		seed.afterSingletonsInstantiated();
		assertThat(output).contains("Skipped line 2 of Byte array resource [two lines]: has 2 columns instead of 12")
			.containsPattern("Imported 1 places from .* in \\d+ ms, skipped 1 lines");
		seed.afterSingletonsInstantiated();
		assertThat(output.getAll().lines().filter((line) -> line.contains("two lines"))).hasSize(2);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class PortWatch {

		final AtomicInteger placesAtOpening = new AtomicInteger();

		@Autowired
		JdbcClient jdbc;

		@EventListener(WebServerInitializedEvent.class)
		void countPlaces() {
			this.placesAtOpening.set(this.jdbc.sql("select count(*) from place").query(Integer.class).single());
		}

	}

}
