/** Asks for the job in own words, and for photos. */
@ApplicationModule(displayName = "Step: description",
		allowedDependencies = { "ui", "wizard::step", "requests::facts", "photos" })
package dev.doorstep.steps.description;

import org.springframework.modulith.ApplicationModule;
