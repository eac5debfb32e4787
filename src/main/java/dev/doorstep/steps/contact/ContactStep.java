package dev.doorstep.steps.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.doorstep.requests.facts.Contact;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.MailAddress;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.Problems;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.SummaryRow;
import dev.doorstep.wizard.step.WizardStep;

@WizardStep(position = 70)
class ContactStep implements Step<ContactForm> {

	@Override
	public ContactForm form(Facts facts) {
		return facts.get(Vocabulary.CONTACT)
			.map(contact -> new ContactForm(contact.name(), contact.email(), Phone.shown(contact.phone()),
					contact.channel(), (contact.time() != null) ? contact.time() : ""))
			.orElse(new ContactForm("", "", "", "", ""));
	}

	@Override
	public void check(ContactForm form, Facts facts, Problems problems) {
		if (form.name().contains("\n")) {
			problems.add("name", "contact.name.lines");
		}
		if (!MailAddress.acceptable(form.email())) {
			problems.add("email", "contact.email.wrong");
		}
		if (!form.phone().isBlank() && Phone.parse(form.phone()).isEmpty()) {
			problems.add("phone", "contact.phone.wrong");
		}
		else if (form.phone().isBlank() && !form.channel().equals("email")) {
			problems.add("phone", "contact.phone.needed");
		}
	}

	@Override
	public Facts answer(ContactForm form, Facts facts) {
		var contact = new Contact(form.name(), form.email(), Phone.parse(form.phone()).orElse(null), form.channel(),
				form.time().isBlank() ? null : form.time());
		return facts.with(Vocabulary.CONTACT, contact);
	}

	@Override
	public Set<Fact<?>> finds() {
		return Set.of(Vocabulary.CONTACT);
	}

	@Override
	public List<SummaryRow> summary(Facts facts) {
		return facts.get(Vocabulary.CONTACT).map(ContactStep::rows).orElse(List.of());
	}

	private static List<SummaryRow> rows(Contact contact) {
		var rows = new ArrayList<SummaryRow>();
		rows.add(SummaryRow.personal("contact.name.label", Text.plain(contact.name())));
		rows.add(SummaryRow.personal("contact.email.label", Text.plain(contact.email())));
		if (contact.phone() != null) {
			rows.add(SummaryRow.personal("contact.phone.summary", Text.plain(Phone.shown(contact.phone()))));
		}
		rows.add(SummaryRow.of("contact.channel.summary", Text.message("contact.channel." + contact.channel())));
		if (contact.time() != null) {
			rows.add(SummaryRow.of("contact.time.summary", Text.message("contact.time." + contact.time())));
		}
		return rows;
	}

}
