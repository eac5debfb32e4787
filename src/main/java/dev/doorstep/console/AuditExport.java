package dev.doorstep.console;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import dev.doorstep.console.AuditSearch.Part;

import org.springframework.stereotype.Component;

/** Writes the audit log as a file for spreadsheets, however long it is. */
@Component
class AuditExport {

	/** Without it Excel takes the file for one of another alphabet. */
	private static final char UTF_8_MARK = '\uFEFF';

	private static final int AT_ONCE = 1000;

	/** As many rows as spreadsheets still open with ease. */
	private static final int MOST = 100_000;

	private final AuditEntries entries;

	AuditExport(AuditEntries entries) {
		this.entries = entries;
	}

	void write(AuditSearch search, ZoneId zone, Writer writer) throws IOException {
		writer.write(UTF_8_MARK + Csv.line("at", "person", "action", "subject", "before", "after", "reason"));
		var part = Part.NEWEST;
		for (int written = 0; part != null && written < MOST; written += AT_ONCE) {
			var page = this.entries.page(search, part, AT_ONCE);
			for (var row : page.rows()) {
				writer.write(line(row, zone));
			}
			part = page.hasOlder() ? new Part(page.rows().getLast().id(), null) : null;
		}
	}

	private static String line(AuditRow row, ZoneId zone) {
		return Csv.line(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.at().atZone(zone)), row.person(),
				row.action(), row.subject(), row.before(), row.after(), row.reason());
	}

}
