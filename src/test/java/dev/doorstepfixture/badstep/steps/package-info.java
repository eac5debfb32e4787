/** The steps. */
package dev.doorstepfixture.badstep.steps;
