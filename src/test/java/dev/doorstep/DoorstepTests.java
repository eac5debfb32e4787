package dev.doorstep;

import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DoorstepTest
class DoorstepTests {

	@Autowired
	JdbcClient jdbc;

	@Test
	void startsOnPostgresql18() {
		assertThat(this.jdbc.sql("show server_version").query(String.class).single()).startsWith("18.");
	}

}
