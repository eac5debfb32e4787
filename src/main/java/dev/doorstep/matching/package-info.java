/**
 * How a submitted request finds the professionals who fit: coverage, policies,
 * invitations.
 */
@ApplicationModule(displayName = "Matching", allowedDependencies = { "accounts", "catalog", "console", "database",
		"live", "mail", "photos", "pros", "requests", "requests::facts", "ui" })
package dev.doorstep.matching;

import org.springframework.modulith.ApplicationModule;
