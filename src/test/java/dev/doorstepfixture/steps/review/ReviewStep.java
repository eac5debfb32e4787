package dev.doorstepfixture.steps.review;

import dev.doorstep.wizard.step.WizardStep;
import dev.doorstepfixture.OneWordStep;

/** Has the name of a page of the engine. */
@WizardStep(position = 30)
public class ReviewStep extends OneWordStep {

}
