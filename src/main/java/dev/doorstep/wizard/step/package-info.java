/** The step contract: all that a step needs to know of the engine. */
@NamedInterface("step")
package dev.doorstep.wizard.step;

import org.springframework.modulith.NamedInterface;
