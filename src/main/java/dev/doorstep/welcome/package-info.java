/** The front door: what Doorstep is, and the box where a request begins. */
@ApplicationModule(displayName = "Welcome", allowedDependencies = { "ui", "catalog" })
package dev.doorstep.welcome;

import org.springframework.modulith.ApplicationModule;
