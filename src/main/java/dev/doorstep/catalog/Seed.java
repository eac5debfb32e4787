package dev.doorstep.catalog;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the catalogue's files. */
final class Seed {

	private static final String FILES = "classpath:db/seed/catalog/*.json";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private Seed() {
	}

	static List<SeedFile> read() throws IOException {
		var files = new PathMatchingResourcePatternResolver().getResources(FILES);
		return Arrays.stream(files).map(file -> {
			try (var content = file.getInputStream()) {
				return JSON.readValue(content, SeedFile.class);
			}
			catch (Exception ex) {
				throw new IllegalStateException(
						"The catalogue file %s cannot be read: %s".formatted(file.getFilename(), ex.getMessage()), ex);
			}
		}).toList();
	}

}
