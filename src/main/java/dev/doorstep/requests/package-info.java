/**
 * Submitted requests: what a homeowner asked for, under a reference they can read out.
 */
@ApplicationModule(displayName = "Requests",
		allowedDependencies = { "ui", "database", "mail", "catalog", "accounts", "console", "photos" })
package dev.doorstep.requests;

import org.springframework.modulith.ApplicationModule;
