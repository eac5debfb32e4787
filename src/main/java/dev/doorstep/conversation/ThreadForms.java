package dev.doorstep.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.matching.Engagement;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The forms of a thread's page: the one that was sent as it was, the others blank. */
@Component
class ThreadForms {

	private final Deals deals;

	private final MessageSource messages;

	ThreadForms(Deals deals, MessageSource messages) {
		this.deals = deals;
		this.messages = messages;
	}

	/**
	 * What the template draws.
	 *
	 * @param lengths how long a visit may take, in words
	 * @param zone whose clock times are meant by
	 * @param currency what prices are in
	 */
	record FormsView(Form message, Form quote, Form time, int longest, Map<String, String> lengths, Text zone,
			Text currency) {

		/** The one that has something wrong, or any. */
		public Form wrong() {
			return List.of(this.quote, this.time).stream().filter(Form::hasErrors).findFirst().orElse(this.message);
		}

	}

	FormsView of(Engagement engagement, Optional<Filled> filled, Locale locale) {
		var today = this.deals.today(engagement);
		var message = sent(filled, Filled.MESSAGE, MessageForm.blank().values());
		var quote = sent(filled, Filled.QUOTE, QuoteForm.blank(today).values());
		var time = sent(filled, Filled.TIME, TimeForm.blank().values());
		return new FormsView(
				new Form("conversation.message", message.values(), message.problems(), this.messages, locale),
				new Form("conversation.quote", quote.values(), quote.problems(), this.messages, locale),
				new Form("conversation.time", time.values(), time.problems(), this.messages, locale),
				MessageForm.LONGEST, lengths(locale), Appointment.zoneName(this.deals.zone(engagement)),
				Money.currency(this.deals.country(engagement)));
	}

	private Map<String, String> lengths(Locale locale) {
		var lengths = new LinkedHashMap<String, String>();
		TimeForm.LENGTHS.forEach(minutes -> lengths.put(minutes,
				this.messages.getMessage("conversation.time.minutes." + minutes, null, locale)));
		return lengths;
	}

	private static Filled sent(Optional<Filled> filled, String form, Map<String, List<String>> blank) {
		return filled.filter(some -> some.form().equals(form)).orElseGet(() -> new Filled(form, blank, Map.of()));
	}

}
