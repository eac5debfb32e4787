package dev.doorstep.notices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.mail.BaseUrl;
import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;
import dev.doorstep.matching.InvitationReading;
import dev.doorstep.matching.OfferBrief;
import dev.doorstep.pros.Addressee;
import dev.doorstep.pros.Pros;

import org.springframework.stereotype.Component;

/**
 * Writes to professionals: one letter for all there is to tell. None of them says who a
 * homeowner is.
 */
@Component
class ProLetters {

	private final InvitationReading invitations;

	private final Pros pros;

	private final Letters letters;

	private final Outbox outbox;

	private final BaseUrl baseUrl;

	ProLetters(InvitationReading invitations, Pros pros, Letters letters, Outbox outbox, BaseUrl baseUrl) {
		this.invitations = invitations;
		this.pros = pros;
		this.letters = letters;
		this.outbox = outbox;
		this.baseUrl = baseUrl;
	}

	/**
	 * One thing as letters show it.
	 *
	 * @param link where more is to be read
	 */
	record Item(String kind, OfferBrief offer, String link) {
	}

	/** Nobody gets a letter who is made up, or to whom nothing matters any more. */
	void post(UUID pro, List<Notice> notices) {
		this.pros.addressee(pro).filter(to -> !to.demo()).ifPresent(to -> {
			var items = notices.stream().flatMap(notice -> item(notice, to).stream()).toList();
			if (!items.isEmpty()) {
				post(to, items);
			}
		});
	}

	private Optional<Item> item(Notice notice, Addressee to) {
		return this.invitations.offer(notice.invitation(), to.locale())
			.filter(offer -> notice.kind() != Notice.Kind.OFFERED || offer.answerable())
			.map(offer -> new Item(notice.kind().word(), offer,
					this.baseUrl.to("/pro/invitations/" + notice.invitation())));
	}

	private void post(Addressee to, List<Item> items) {
		if (items.size() > 1) {
			var model = Map.of("person", to.person(), "items", items, "settings",
					this.baseUrl.to(NotificationsController.PATH));
			this.outbox.post(this.letters.compose(to.email(), to.locale(), "notices/digest-mail", model, items.size()));
		}
		else {
			post(to, items.getFirst());
		}
	}

	private void post(Addressee to, Item item) {
		var model = Map.of("person", to.person(), "offer", item.offer(), "link", item.link());
		var template = switch (item.kind()) {
			case "offered" -> "notices/offer-mail";
			case "hired" -> "notices/hired-mail";
			default -> "notices/not-chosen-mail";
		};
		this.outbox.post(this.letters.compose(to.email(), to.locale(), template, model, item.offer().job(),
				item.offer().place()));
	}

}
