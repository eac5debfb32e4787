/** Asks what kind of home it is, and how to get in. */
@ApplicationModule(displayName = "Step: home", allowedDependencies = { "ui", "wizard::step", "requests::facts" })
package dev.doorstep.steps.home;

import org.springframework.modulith.ApplicationModule;
