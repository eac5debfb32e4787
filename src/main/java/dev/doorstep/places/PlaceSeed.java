package dev.doorstep.places;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the configured places are there before the first visitor. It runs once
 * every bean is ready, so Flyway has made the tables; the web server opens its port only
 * after that, whereas an ApplicationRunner would find visitors already waiting.
 */
@Component
class PlaceSeed implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(PlaceSeed.class);

	/** A wrong file could fill the log with as many lines as it has. */
	private static final int MOST_WARNINGS = 20;

	private final PlacesProperties properties;

	private final PlaceImport imports;

	PlaceSeed(PlacesProperties properties, PlaceImport imports) {
		this.properties = properties;
		this.imports = imports;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.properties.files().forEach(this::load);
	}

	private void load(Resource file) {
		var start = System.nanoTime();
		var report = this.imports.run(file);
		if (report.unchanged()) {
			return;
		}
		var took = Duration.ofNanos(System.nanoTime() - start);
		report.broken()
			.stream()
			.limit(MOST_WARNINGS)
			.forEach((line) -> LOG.warn("Skipped line {} of {}: {}", line.number(), report.file(), line.reason()));
		LOG.info("Imported {} places from {} in {} ms, skipped {} lines", report.places(), report.file(),
				took.toMillis(), report.broken().size());
	}

}
