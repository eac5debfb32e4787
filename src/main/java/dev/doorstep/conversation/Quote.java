package dev.doorstep.conversation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * What a professional wants for a job: a price, or from where to where.
 *
 * @param country whose currency it is in
 * @param until the last day on which it is good
 */
record Quote(BigDecimal lowest, BigDecimal highest, String country, LocalDate until, Instant madeAt) {

	public Text price() {
		var from = Money.text(this.lowest, this.country);
		return (this.lowest.compareTo(this.highest) == 0) ? from
				: Text.message("conversation.quote.range", from, Money.text(this.highest, this.country));
	}

	public Text lastDay() {
		return Dates.shortly(this.until);
	}

	public Text made() {
		return Dates.moment(this.madeAt);
	}

	boolean expired(LocalDate today) {
		return this.until.isBefore(today);
	}

}
