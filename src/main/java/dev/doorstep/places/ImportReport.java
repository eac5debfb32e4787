package dev.doorstep.places;

import java.util.List;

/**
 * What became of one file.
 *
 * @param file which one
 * @param places how many places it gave; none if it was imported before
 * @param broken its lines that were skipped
 */
record ImportReport(String file, int places, List<BrokenLine> broken) {

	ImportReport {
		broken = List.copyOf(broken);
	}

	static ImportReport unchanged(String file) {
		return new ImportReport(file, 0, List.of());
	}

	boolean unchanged() {
		return this.places == 0;
	}

	record BrokenLine(int number, String reason) {
	}

}
