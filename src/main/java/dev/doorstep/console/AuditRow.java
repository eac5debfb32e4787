package dev.doorstep.console;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An entry of the audit log as it was kept. */
record AuditRow(UUID id, Instant at, String person, String action, String subject, String before, String after,
		String reason) {

	public List<Diff.Line> difference() {
		return Diff.of(this.before, this.after);
	}

}
