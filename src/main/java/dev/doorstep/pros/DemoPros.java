package dev.doorstep.pros;

import java.io.IOException;

import dev.doorstep.database.ConditionalOnEmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Brings made-up professionals along where Doorstep is tried out, so that a request finds
 * somebody. They are marked, and get no mail of offers.
 */
@Component
@ConditionalOnEmbeddedDatabase
@ConditionalOnBooleanProperty(name = "doorstep.pros.demo", matchIfMissing = true)
class DemoPros implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoPros.class);

	private final ProImport imports;

	private final ProRows pros;

	DemoPros(ProImport imports, ProRows pros) {
		this.imports = imports;
		this.pros = pros;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (this.pros.anyDemo()) {
			return;
		}
		try (var file = new ClassPathResource("db/seed/pros/demo.csv").getInputStream()) {
			var report = this.imports.run(file, true);
			log.info("Brought {} made-up professionals along; they are marked in the console", report.added());
		}
	}

}
