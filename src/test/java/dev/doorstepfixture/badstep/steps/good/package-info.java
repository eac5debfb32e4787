/** A step that keeps to itself. */
@ApplicationModule(allowedDependencies = {})
package dev.doorstepfixture.badstep.steps.good;

import org.springframework.modulith.ApplicationModule;
