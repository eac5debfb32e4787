package dev.doorstep.catalog;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the catalogue's files. */
final class Seed {

	static final String FILES = "classpath:db/seed/catalog/*.json";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private Seed() {
	}

	static List<SeedFile> read(String files) throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(files))
			.sorted(Comparator.comparing(Resource::getFilename))
			.map(Seed::read)
			.toList();
	}

	private static SeedFile read(Resource file) {
		var trade = parse(file);
		if (!trade.fileName().equals(file.getFilename())) {
			throw new IllegalStateException("The catalogue file %s holds the trade '%s'; name the file %s"
				.formatted(file.getFilename(), trade.id(), trade.fileName()));
		}
		return trade;
	}

	private static SeedFile parse(Resource file) {
		try (var content = file.getInputStream()) {
			return JSON.readValue(content, SeedFile.class);
		}
		catch (JacksonException ex) {
			var at = ex.getLocation();
			throw new IllegalStateException("The catalogue file %s is wrong at line %d, column %d: %s"
				.formatted(file.getFilename(), at.getLineNr(), at.getColumnNr(), ex.getOriginalMessage()), ex);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The catalogue file %s cannot be read".formatted(file.getFilename()), ex);
		}
	}

}
