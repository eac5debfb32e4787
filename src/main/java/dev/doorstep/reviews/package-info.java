/**
 * What homeowners say of the work once it is done, and what comes of it.
 */
@ApplicationModule(displayName = "Reviews",
		allowedDependencies = { "accounts", "console", "conversation", "mail", "matching", "pros", "requests", "ui" })
package dev.doorstep.reviews;

import org.springframework.modulith.ApplicationModule;
