/** Asks how soon the job is to be done. */
@ApplicationModule(displayName = "Step: urgency", allowedDependencies = { "ui", "wizard::step", "requests::facts" })
package dev.doorstep.steps.urgency;

import org.springframework.modulith.ApplicationModule;
