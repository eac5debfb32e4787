/**
 * Tells the programs of professionals what happens to their invitations: signed messages
 * to an address of theirs, kept until they arrive.
 */
@ApplicationModule(displayName = "Webhooks", allowedDependencies = { "accounts", "catalog", "console", "database",
		"mail", "matching", "pros", "requests", "requests::facts", "ui" })
package dev.doorstep.webhooks;

import org.springframework.modulith.ApplicationModule;
