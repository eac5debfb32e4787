package dev.doorstep.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dev.doorstep.places.ImportReport.BrokenLine;
import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Every test has a country of its own: X and a letter belong to nobody. */
@DoorstepTest
class PlaceImportTests {

	@Autowired
	PlaceImport imports;

	@Autowired
	Places places;

	@Autowired
	JdbcClient jdbc;

	@TempDir
	Path directory;

	@Test
	void holdsTheZipCodesOfTheUnitedStates() {
		assertThat(count("US")).isEqualTo(41_038);
		assertThat(this.places.find("US", "00501")).map(Place::name).contains("Holtsville");
		assertThat(this.places.find("US", "99950")).map(Place::name).contains("Ketchikan");
	}

	@Test
	void leavesAFileThatItKnowsAlone() {
		var rows = "select max(xmin::text::bigint) from place where country = 'US'";
		var before = this.jdbc.sql(rows).query(Long.class).single();
		var report = this.imports.run(new ClassPathResource("db/seed/postal/US.txt"));
		assertThat(report.unchanged()).isTrue();
		assertThat(this.jdbc.sql(rows).query(Long.class).single()).isEqualTo(before);
	}

	@Test
	void mergesAFileThatChanged() throws IOException {
		run("XA\t100\tOldtown\tNorth\tN\t\t\t\t\t1.5\t2.5\t", "XA\t200\tStaytown\tNorth\tN\t\t\t\t\t3\t4\t");
		var report = run("XA\t100\tOldtown\tSouth\tS\t\t\t\t\t-1.5\t-2.5\t",
				"XA\t300\tNewtown\tNorth\tN\t\t\t\t\t5\t6\t");
		assertThat(report.places()).isEqualTo(2);
		assertThat(this.places.find("XA", "100")).contains(new Place("XA", "100", "Oldtown", "S", "South", -1.5, -2.5));
		assertThat(this.places.find("XA", "200")).map(Place::name).contains("Staytown");
		assertThat(this.places.find("XA", "300")).map(Place::name).contains("Newtown");
	}

	@Test
	void showsTheFirstPlaceOfTheNewestFile() throws IOException {
		run(line("XB", "100", "Gone"), line("XB", "100", "Second"), line("XB", "100", "Third"));
		run(line("XB", "200", "Elsewhere"), line("XB", "100", "Third"), line("XB", "100", "Second"));
		assertThat(count("XB")).isEqualTo(4);
		assertThat(this.places.find("XB", "100")).map(Place::name).contains("Third");
	}

	@Test
	void keepsEveryPlaceOfACodeOnce() {
		this.imports.run(new ClassPathResource("places/several-countries.txt"));
		assertThat(this.jdbc.sql("select name from place where country = 'DE' and code = '01945' order by line")
			.query(String.class)
			.list()).containsExactly("Ruhland", "Grünewald", "Hohenbocka");
		assertThat(this.places.find("FR", "01002 CEDEX")).map(Place::name).contains("Bourg-en-Bresse \\ Ain");
	}

	@Test
	void skipsBrokenLinesAndSaysWhichAndWhy() throws IOException {
		var report = run(line("XC", "100", "First"), "XC\t101\tToo few", line("XC", "102", "Too many") + "\t\t",
				"XC\t103\tNowhere\t\t\t\t\t\t\t91\t0\t", "XC\t104\tNowhere\t\t\t\t\t\t\t0\t180.1\t",
				"XC\t105\tNowhere\t\t\t\t\t\t\tNaN\t0\t", "XC\t106\tNowhere\t\t\t\t\t\t\t\t\t", "",
				line("XC", " ", "Blank code"), line("XC", "--", "No code"), line("XC", "107", ""),
				line("XCX", "108", "No country"), line("XC", "109", "N\u0000ul"), line("XC", "110", "x".repeat(181)),
				line("XC", "111", "Last"));
		assertThat(report.places()).isEqualTo(2);
		assertThat(report.broken()).containsExactly(new BrokenLine(2, "has 3 columns instead of 12"),
				new BrokenLine(3, "has 14 columns instead of 12"), new BrokenLine(4, "has no valid latitude"),
				new BrokenLine(5, "has no valid longitude"), new BrokenLine(6, "has no valid latitude"),
				new BrokenLine(7, "has no valid latitude"), new BrokenLine(9, "has no postal code"),
				new BrokenLine(10, "has no valid country and postal code"), new BrokenLine(11, "has no place name"),
				new BrokenLine(12, "has a country longer than 2 characters"),
				new BrokenLine(13, "has a control character in its place name"),
				new BrokenLine(14, "has a place name longer than 180 characters"));
		assertThat(count("XC")).isEqualTo(2);
	}

	@Test
	void skipsALineInAnotherEncodingAlone() throws IOException {
		var lines = line("XD", "100", "Córdoba") + "\n" + line("XD", "200", "Zürich") + "\n";
		var bytes = lines.getBytes(StandardCharsets.UTF_8);
		bytes[lines.indexOf('ó')] = (byte) 0xFF;
		var report = run(bytes);
		assertThat(report.broken()).containsExactly(new BrokenLine(1, "is not valid UTF-8"));
		assertThat(this.places.find("XD", "200")).map(Place::name).contains("Zürich");
	}

	@Test
	void readsFilesThatWindowsWrote() throws IOException {
		var report = run(("\uFEFF" + line("XE", "100", "First") + "\r\n" + line("XE", "200", "Last").strip() + "\r\n")
			.getBytes(StandardCharsets.UTF_8));
		assertThat(report).isEqualTo(new ImportReport(report.file(), 2, List.of()));
	}

	@Test
	void letsOneOfSeveralNodesImport() throws Exception {
		var file = write(
				IntStream.range(0, 2_000).mapToObj((code) -> line("XF", "" + code, "Town")).toArray(String[]::new));
		try (var nodes = Executors.newFixedThreadPool(4)) {
			var reports = nodes.invokeAll(Collections.<Callable<ImportReport>>nCopies(4, () -> this.imports.run(file)));
			assertThat(reports).extracting(Future::get).filteredOn((report) -> !report.unchanged()).hasSize(1);
		}
		assertThat(count("XF")).isEqualTo(2_000);
	}

	@Test
	void refusesAFileThatIsNotThere() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.imports.run(new FileSystemResource(this.directory.resolve("ES.txt"))))
			.withMessageContaining("doorstep.places.files names file [")
			.withMessageContaining("ES.txt")
			.withMessageContaining("cannot be read");
	}

	@Test
	void refusesAFileWithoutAnyPlaceAndForgetsIt() {
		for (var start = 0; start < 2; start++) {
			assertThatIllegalStateException().isThrownBy(() -> run("PK\u0003\u0004", "no place"))
				.withMessageContaining("in which no line is a place");
		}
	}

	private ImportReport run(String... lines) throws IOException {
		return this.imports.run(write(lines));
	}

	private ImportReport run(byte[] content) throws IOException {
		return this.imports.run(write(content));
	}

	private FileSystemResource write(String... lines) throws IOException {
		return write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	private FileSystemResource write(byte[] content) throws IOException {
		return new FileSystemResource(Files.write(this.directory.resolve("places.txt"), content));
	}

	private static String line(String country, String code, String name) {
		return country + "\t" + code + "\t" + name + "\t\t\t\t\t\t\t1\t2\t";
	}

	private int count(String country) {
		return this.jdbc.sql("select count(*) from place where country = :country")
			.param("country", country)
			.query(Integer.class)
			.single();
	}

}
