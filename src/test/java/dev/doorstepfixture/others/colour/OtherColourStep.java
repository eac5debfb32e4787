package dev.doorstepfixture.others.colour;

import dev.doorstep.wizard.step.WizardStep;
import dev.doorstepfixture.OneWordStep;

/** Has the name of another folder. */
@WizardStep(position = 20)
public class OtherColourStep extends OneWordStep {

}
