package dev.doorstep.abuse;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a submission may come from a script, to be kept with it for the people who review.
 *
 * @param honeypotFilled the field that people leave empty was filled in
 * @param tooFast it was sent sooner than a person reads
 * @param sealBroken it names no time of ours at which its form was shown
 */
public record Suspicion(boolean honeypotFilled, boolean tooFast, boolean sealBroken) {

	public boolean any() {
		return this.honeypotFilled || this.tooFast || this.sealBroken;
	}

	/**
	 * The marks in a fixed order, {@code "honeypot too-fast"}, empty when there are none.
	 */
	public String marks() {
		return Stream
			.of(this.honeypotFilled ? "honeypot" : "", this.tooFast ? "too-fast" : "", this.sealBroken ? "no-seal" : "")
			.filter((mark) -> !mark.isEmpty())
			.collect(Collectors.joining(" "));
	}

}
