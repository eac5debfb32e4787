/**
 * Professionals, and how a submitted request finds those who fit: coverage, policies,
 * invitations.
 */
@ApplicationModule(displayName = "Matching", allowedDependencies = { "abuse", "accounts", "catalog", "console",
		"database", "mail", "places", "requests", "requests::facts", "ui" })
package dev.doorstep.matching;

import org.springframework.modulith.ApplicationModule;
