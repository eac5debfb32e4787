package dev.doorstep.matching;

/** One reason to ask a professional, or not to. */
@FunctionalInterface
interface Policy {

	Answer answer(Candidate candidate, Opening opening);

}
