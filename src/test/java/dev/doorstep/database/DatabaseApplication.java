package dev.doorstep.database;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** As much of the application as the database needs, quick to start and to kill. */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
@EnableConfigurationProperties(EmbeddedDatabaseProperties.class)
@Import({ EmbeddedDatabaseConfiguration.class, DurabilityCheck.class })
final class DatabaseApplication {

	static final String READY = "The database is ready at ";

	private DatabaseApplication() {
	}

	static ConfigurableApplicationContext run(String... arguments) {
		return new SpringApplicationBuilder(DatabaseApplication.class).web(WebApplicationType.NONE).run(arguments);
	}

	public static void main(String[] arguments) {
		var context = run(arguments);
		System.out.println(READY + context.getBean(JdbcConnectionDetails.class).getJdbcUrl());
	}

}
