package dev.doorstep.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** Events that are kept in files. */
class FileDestinationTests extends EventLabTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TempDir
	private Path directory;

	private Path file;

	@BeforeEach
	void toAFile() {
		this.file = this.directory.resolve("made/events.ndjson");
		this.node = lab.node(EventLab.DESTINATION, new FileReceiver(this.file, DataSize.ofMegabytes(1)));
	}

	@Test
	void oneEventStandsOnEachLine() throws IOException {
		var ids = new ArrayList<>(lab.events(600));
		forward();
		ids.addAll(lab.events(2));
		forward();
		assertThat(ids(this.file)).isEqualTo(ids);
		assertThat(lab.delivered()).isEqualTo(602);
	}

	@Test
	void aLineThatACrashCutShortIsWrittenAnew() throws IOException {
		var ids = lab.events(2);
		forward();
		Files.writeString(this.file, "{\"event_type\":\"Step Vie", StandardOpenOption.APPEND);
		var more = lab.events(1);
		forward();
		assertThat(ids(this.file)).containsExactly(ids.get(0), ids.get(1), more.getFirst());
	}

	@Test
	void aFileThatIsNothingButACutLineIsMended() throws IOException {
		Files.writeString(this.file, "{\"event_type\"");
		var ids = lab.events(1);
		forward();
		assertThat(ids(this.file)).isEqualTo(ids);
	}

	@Test
	void aLargeFileIsSetAsideWhole() throws IOException {
		this.node = lab.node(EventLab.DESTINATION, new FileReceiver(this.file, DataSize.ofBytes(1)));
		var written = new ArrayList<String>();
		for (int batch = 0; batch < 3; batch++) {
			written.addAll(lab.events(2));
			forward();
			Files.writeString(this.file, "{\"cut", StandardOpenOption.APPEND);
		}
		written.addAll(lab.events(1));
		forward();
		assertThat(files()).hasSize(4);
		var found = new ArrayList<String>();
		for (var file : files()) {
			found.addAll(ids(file));
		}
		assertThat(found).hasSameElementsAs(written).doesNotHaveDuplicates();
		assertThat(ids(this.file)).containsExactly(written.getLast());
	}

	@Test
	void aFileThatWasTakenAwayIsBegunAgain() throws IOException {
		lab.events(1);
		forward();
		Files.delete(this.file);
		var ids = lab.events(1);
		forward();
		assertThat(ids(this.file)).isEqualTo(ids);
	}

	@Test
	void whatCannotBeWrittenWaits() throws IOException {
		Files.createDirectory(this.file);
		var ids = lab.events(3);
		forward();
		assertThat(lab.pause()).isEqualTo(Duration.ofSeconds(1));
		Files.delete(this.file);
		lab.clock.move(Duration.ofSeconds(1));
		forward();
		assertThat(ids(this.file)).isEqualTo(ids);
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(this.file.getParent())) {
			return files.toList();
		}
	}

	private static List<String> ids(Path file) throws IOException {
		return Files.readAllLines(file).stream().map(line -> JSON.readTree(line).path("insert_id").asString()).toList();
	}

}
