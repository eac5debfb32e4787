/** A step that looks over its sibling's shoulder. */
@ApplicationModule(allowedDependencies = {})
package dev.doorstepfixture.badstep.steps.nosy;

import org.springframework.modulith.ApplicationModule;
