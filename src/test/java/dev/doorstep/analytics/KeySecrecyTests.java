package dev.doorstep.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.doorstep.testing.TestDatabase;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** A destination's key goes to the destination and nowhere else. */
class KeySecrecyTests {

	@TempDir
	private Path directory;

	@Test
	void noLogShowsItHoweverMuchIsLogged() throws IOException {
		var log = this.directory.resolve("log");
		var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), TalkativeNode.class.getName(),
				TestDatabase.create());
		new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().onExit().join();
		var said = Files.readString(log);
		assertThat(said).contains("taken: ", "HttpClient", "POST", "is paused", "DEBUG");
		assertThat(said).doesNotContain(StandInAmplitude.KEY);
	}

	@Test
	void noComplaintAboutConfigurationRepeatsIt() {
		var properties = new MapConfigurationPropertySource();
		properties.put("doorstep.analytics.destinations.a.api-key", StandInAmplitude.KEY);
		properties.put("doorstep.analytics.destinations.a.file", "/tmp/events");
		assertThatException()
			.isThrownBy(() -> new Binder(properties).bindOrCreate("doorstep.analytics", AnalyticsProperties.class))
			.satisfies(ex -> {
				for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
					assertThat(cause.toString()).doesNotContain(StandInAmplitude.KEY);
				}
			});
	}

}
