/** Asks what a professional of the job type has to know. */
@ApplicationModule(displayName = "Step: questions",
		allowedDependencies = { "ui", "wizard::step", "requests::facts", "catalog" })
package dev.doorstep.steps.questions;

import org.springframework.modulith.ApplicationModule;
