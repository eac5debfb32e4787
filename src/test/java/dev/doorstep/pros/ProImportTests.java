package dev.doorstep.pros;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import dev.doorstep.pros.ProImport.Wrong;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which lines of a file are taken in, and what is said of the others. */
class ProImportTests extends RunningPros {

	private static final String HEAD = String.join(",", ProLine.COLUMNS) + "\n";

	private static final String GOOD = """
			"Pipes, Inc.",Ada,ada@pipes.example,(415) 555-0100,plumbing tiling,fix-leaking-faucet,94110,30,94607 94608,\
			America/Los_Angeles,weekdays,3,en es,LIC-1,"Says ""hello\"""
			""";

	@Autowired
	ProImport imports;

	@Autowired
	ProRows rows;

	@Test
	void takesInWhatIsRight() throws Exception {
		assertThat(run(HEAD + GOOD).added()).isEqualTo(1);
		var ada = this.pros.findByEmail("ada@pipes.example").orElseThrow();
		assertThat(this.pros.state(ada)).isEqualTo(ProState.APPLIED);
		assertThat(this.rows.addressee(ada).orElseThrow().company()).isEqualTo("Pipes, Inc.");
		assertThat(this.jdbc.sql("select count(*) from pro_coverage").query(Integer.class).single()).isEqualTo(6);
	}

	@Test
	void leavesThoseWhoAreKnownAsTheyAre() throws Exception {
		run(HEAD + GOOD);
		var report = run(HEAD + GOOD.replace("Pipes, Inc.", "Other"));
		assertThat(report.added()).isZero();
		assertThat(report.known()).isEqualTo(1);
	}

	@Test
	void saysWhichLineIsWrongAndWhere() throws Exception {
		var report = run(HEAD + GOOD.replace("plumbing", "plumming") + GOOD.replace(",94110,", ",00000,")
				+ GOOD.replace(",3,", ",many,") + GOOD.replace("fix-leaking-faucet", "paint-fence")
				+ GOOD.replace("ada@pipes.example", "ada") + GOOD);
		assertThat(report.wrong()).containsExactly(new Wrong(2, "trades"), new Wrong(3, "zip"),
				new Wrong(4, "capacity"), new Wrong(5, "job_types"), new Wrong(6, "email"));
		assertThat(report.added()).isEqualTo(1);
	}

	@Test
	void bringsThreeHundredMadeUpOnesThatAreMarked() throws Exception {
		try (var file = new ClassPathResource("db/seed/pros/demo.csv").getInputStream()) {
			var report = this.imports.run(file, true);
			assertThat(report.added()).isEqualTo(300);
			assertThat(report.wrong()).isEmpty();
		}
		assertThat(this.jdbc.sql("select count(*) from pros where demo and state = 'verified'")
			.query(Integer.class)
			.single()).isEqualTo(300);
		assertThat(this.rows.anyDemo()).isTrue();
	}

	private ProImport.Report run(String file) throws IOException {
		return this.imports.run(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), false);
	}

}
