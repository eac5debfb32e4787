package dev.doorstepfixture.steps.monolingual;

import dev.doorstep.wizard.step.WizardStep;
import dev.doorstepfixture.OneWordStep;

/** Has no words in Spanish. */
@WizardStep(position = 60)
public class MonolingualStep extends OneWordStep {

}
