package dev.doorstepfixture.steps.shade;

import dev.doorstep.wizard.step.WizardStep;
import dev.doorstepfixture.OneWordStep;

/** Stands where the colour stands. */
@WizardStep(position = 10)
public class ShadeStep extends OneWordStep {

}
