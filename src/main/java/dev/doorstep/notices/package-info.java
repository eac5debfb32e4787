/**
 * Writes to professionals and homeowners about what happens between them, and to
 * professionals when they want to be written to.
 */
@ApplicationModule(displayName = "Notices",
		allowedDependencies = { "database", "mail", "matching", "pros", "requests", "requests::facts", "ui" })
package dev.doorstep.notices;

import org.springframework.modulith.ApplicationModule;
