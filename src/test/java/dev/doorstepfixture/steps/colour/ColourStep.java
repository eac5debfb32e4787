package dev.doorstepfixture.steps.colour;

import dev.doorstep.wizard.step.WizardStep;
import dev.doorstepfixture.OneWordStep;

/** A step with everything it needs. */
@WizardStep(position = 10)
public class ColourStep extends OneWordStep {

}
