/** The steps of the wizard, one folder each; a step never knows a sibling. */
@ApplicationModule(displayName = "Steps", allowedDependencies = {})
package dev.doorstep.steps;

import org.springframework.modulith.ApplicationModule;
