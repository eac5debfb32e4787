/**
 * Behaviour as events: which there are, where they are kept, and how they reach other
 * places. It listens to every module, and no module knows of it.
 */
@ApplicationModule(displayName = "Analytics", allowedDependencies = { "accounts", "catalog", "console", "database",
		"flags", "matching", "requests", "ui", "wizard" })
package dev.doorstep.analytics;

import org.springframework.modulith.ApplicationModule;
