package dev.doorstep.pros;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.places.Places;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in professionals from a CSV file. What is wrong is reported line by line, and
 * keeps nobody else out.
 */
@Service
class ProImport {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreEmptyLines(true)
		.get();

	private final ProRows pros;

	private final Catalog catalog;

	private final Places places;

	private final Clock clock;

	ProImport(ProRows pros, Catalog catalog, Places places, Clock clock) {
		this.pros = pros;
		this.catalog = catalog;
		this.places = places;
		this.clock = clock;
	}

	/**
	 * What became of a file.
	 *
	 * @param known how many have signed up before, and stay as they are
	 */
	record Report(int added, int known, List<Wrong> wrong) {
	}

	/** A line that was left out, and the column that is to blame. */
	record Wrong(long line, String column) {
	}

	@Transactional
	public Report run(InputStream file, boolean demo) throws IOException {
		var added = 0;
		var known = 0;
		var wrong = new ArrayList<Wrong>();
		try (var lines = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			for (CSVRecord line : lines) {
				try {
					if (add(new ProLine(line.toMap(), this.catalog, this.places).read(demo))) {
						added++;
					}
					else {
						known++;
					}
				}
				catch (BadLine ex) {
					wrong.add(new Wrong(lines.getCurrentLineNumber(), ex.column()));
				}
			}
		}
		return new Report(added, known, wrong);
	}

	/** Whoever brings a list vouches for its addresses; verified are only the made up. */
	private boolean add(NewPro pro) {
		var id = this.pros.add(pro);
		id.ifPresent(some -> this.pros.confirm(some, this.clock.instant()));
		id.filter(some -> pro.demo()).ifPresent(some -> this.pros.change(some, ProState.VERIFIED));
		return id.isPresent();
	}

}
