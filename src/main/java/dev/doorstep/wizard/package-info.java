/**
 * The engine: which steps there are, which one comes next, what was answered, and the
 * submit.
 */
@ApplicationModule(displayName = "Wizard", allowedDependencies = { "ui", "database", "abuse", "mail", "catalog",
		"accounts", "console", "flags", "requests", "requests::facts" })
package dev.doorstep.wizard;

import org.springframework.modulith.ApplicationModule;
