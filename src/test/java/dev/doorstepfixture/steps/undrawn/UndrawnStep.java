package dev.doorstepfixture.steps.undrawn;

import dev.doorstep.wizard.step.WizardStep;
import dev.doorstepfixture.OneWordStep;

/** Has no template. */
@WizardStep(position = 40)
public class UndrawnStep extends OneWordStep {

}
