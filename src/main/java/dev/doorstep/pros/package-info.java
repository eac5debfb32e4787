/**
 * Professionals: who they are, what they do where and when, how they get in, and what
 * support has found out about them.
 */
@ApplicationModule(displayName = "Professionals", allowedDependencies = { "abuse", "accounts", "catalog", "console",
		"database", "mail", "photos", "places", "ui" })
package dev.doorstep.pros;

import org.springframework.modulith.ApplicationModule;
