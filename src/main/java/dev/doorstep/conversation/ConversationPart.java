package dev.doorstep.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.matching.InvitationPart;

import org.springframework.stereotype.Component;

/**
 * Leads both sides to what they have to say to each other, and tells what is new and what
 * it would cost.
 */
@Component
class ConversationPart implements InvitationPart {

	private final ThreadRows threads;

	private final Deals deals;

	ConversationPart(ThreadRows threads, Deals deals) {
		this.threads = threads;
		this.deals = deals;
	}

	@Override
	public String template() {
		return "conversation/parts";
	}

	@Override
	public Map<UUID, TalkView> suitors(UUID request) {
		var quotes = this.deals.quotesOf(request);
		var talks = new HashMap<UUID, TalkView>();
		this.threads.unreadOfRequest(request).forEach((invitation, fresh) -> {
			var quote = quotes.get(invitation);
			talks.put(invitation, new TalkView(fresh, quote, quote != null && this.deals.expired(invitation, quote)));
		});
		return talks;
	}

	/** How much is new, by invitation. */
	@Override
	public Map<UUID, Integer> inbox(UUID pro) {
		return this.threads.unreadOfPro(pro);
	}

	@Override
	public OfferView offer(UUID invitation) {
		var fresh = (int) this.threads.of(invitation)
			.stream()
			.filter(message -> message.author() == Side.HOMEOWNER && !message.read())
			.count();
		return new OfferView(invitation, this.threads.isOpen(invitation), fresh);
	}

	/**
	 * What a homeowner sees beside a professional.
	 *
	 * @param quote what they want, or null
	 */
	record TalkView(int fresh, Quote quote, boolean expired) {
	}

	/** What a professional sees below what is wanted. */
	record OfferView(UUID invitation, boolean talking, int fresh) {
	}

}
