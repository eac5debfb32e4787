package dev.doorstep.console;

import java.util.List;

/** A part of the audit log, newest first, and whether it goes on at either end. */
record AuditPage(List<AuditRow> rows, boolean hasNewer, boolean hasOlder) {
}
