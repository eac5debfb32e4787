/** Asks where the job is. */
@ApplicationModule(displayName = "Step: location",
		allowedDependencies = { "ui", "wizard::step", "requests::facts", "places" })
package dev.doorstep.steps.location;

import org.springframework.modulith.ApplicationModule;
