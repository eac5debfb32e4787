/** Asks how to reach the homeowner. */
@ApplicationModule(displayName = "Step: contact", allowedDependencies = { "ui", "wizard::step", "requests::facts" })
package dev.doorstep.steps.contact;

import org.springframework.modulith.ApplicationModule;
