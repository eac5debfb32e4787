package dev.doorstepfixture.badstep.steps.nosy;

import dev.doorstepfixture.badstep.steps.good.GoodAnswer;

/** Knows what its sibling found out. */
public class NosyStep {

	public String repeat(GoodAnswer answer) {
		return answer.word();
	}

}
