/** Asks what is to be done: found by search, or by browsing the trades. */
@ApplicationModule(displayName = "Step: jobtype",
		allowedDependencies = { "ui", "wizard::step", "requests::facts", "catalog" })
package dev.doorstep.steps.jobtype;

import org.springframework.modulith.ApplicationModule;
