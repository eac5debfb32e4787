package dev.doorstep.places;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Merges a file of places into those already known, unless nothing in it changed. */
@Component
class PlaceImport {

	private final PlaceImportRepository repository;

	PlaceImport(PlaceImportRepository repository) {
		this.repository = repository;
	}

	@Transactional
	ImportReport run(Resource resource) {
		try {
			return merge(new PlaceFile(resource));
		}
		catch (IOException | UncheckedIOException ex) {
			throw new IllegalStateException("doorstep.places.files names " + resource.getDescription()
					+ ", which cannot be read: " + ex.getMessage(), ex);
		}
	}

	private ImportReport merge(PlaceFile file) throws IOException {
		var checksum = file.checksum();
		// Of several nodes that start at once, one imports and the others find it done.
		this.repository.lock();
		if (this.repository.holds(file.name(), checksum)) {
			return ImportReport.unchanged(file.name());
		}
		var places = this.repository.merge(file);
		if (places == 0) {
			throw new IllegalStateException("doorstep.places.files names " + file.name()
					+ ", in which no line is a place: it must be an unzipped GeoNames postal code file");
		}
		this.repository.remember(file.name(), checksum);
		return new ImportReport(file.name(), places, file.broken());
	}

}
