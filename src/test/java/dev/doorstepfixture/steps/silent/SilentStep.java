package dev.doorstepfixture.steps.silent;

import dev.doorstep.wizard.step.WizardStep;
import dev.doorstepfixture.OneWordStep;

/** Has no words in English. */
@WizardStep(position = 50)
public class SilentStep extends OneWordStep {

}
