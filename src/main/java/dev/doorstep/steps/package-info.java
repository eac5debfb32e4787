/** The steps of the wizard, one folder each; a step never knows a sibling. */
package dev.doorstep.steps;
