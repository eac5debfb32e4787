package dev.doorstepfixture.steps.unplaced;

import dev.doorstepfixture.OneWordStep;

/** Does not say where it stands. */
public class UnplacedStep extends OneWordStep {

}
