package dev.doorstep.conversation;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import dev.doorstep.matching.Engagement;
import dev.doorstep.pros.CurrentPro;
import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a professional talks with the homeowner whose job they want. */
@Controller
@RequestMapping("/pro/invitations/{id}")
class ProThreadController {

	private final CurrentPro current;

	private final Conversations conversations;

	private final Deals deals;

	private final ThreadPages pages;

	private final Clock clock;

	ProThreadController(CurrentPro current, Conversations conversations, Deals deals, ThreadPages pages, Clock clock) {
		this.current = current;
		this.conversations = conversations;
		this.deals = deals;
		this.pages = pages;
		this.clock = clock;
	}

	static String path(UUID invitation) {
		return "/pro/invitations/" + invitation + "/messages";
	}

	@GetMapping("/messages")
	ModelAndView show(@PathVariable UUID id, HttpServletRequest request, Locale locale) {
		return own(id, request, found -> this.pages.page(found, Side.PRO, locale));
	}

	@PostMapping("/messages")
	ModelAndView write(@PathVariable UUID id, MessageForm typed, HttpServletRequest request, Locale locale) {
		return own(id, request, found -> this.pages.sent(found, Side.PRO, typed.filled(),
				() -> this.conversations.write(id, Side.PRO, typed), path(id), locale));
	}

	@PostMapping("/quotes")
	ModelAndView quote(@PathVariable UUID id, QuoteForm typed, HttpServletRequest request, Locale locale) {
		return own(id, request, found -> this.pages.sent(found, Side.PRO, typed.filled(this.deals.today(found)),
				() -> this.deals.quote(id, typed), path(id), locale));
	}

	@PostMapping("/times")
	ModelAndView propose(@PathVariable UUID id, TimeForm typed, HttpServletRequest request, Locale locale) {
		return own(id, request,
				found -> this.pages.sent(found, Side.PRO, typed.filled(this.clock.instant(), this.deals.zone(found)),
						() -> this.deals.propose(id, typed), path(id), locale));
	}

	/** The page says by itself that somebody reads it. */
	@PostMapping("/messages/read")
	ModelAndView read(@PathVariable UUID id, HttpServletRequest request) {
		return own(id, request, found -> {
			this.conversations.markRead(id, Side.PRO);
			return SeeOther.to(path(id));
		});
	}

	private ModelAndView own(UUID id, HttpServletRequest request, Function<Engagement, ModelAndView> then) {
		return this.current.find(request)
			.map(pro -> this.conversations.find(id)
				.filter(found -> found.pro().equals(pro))
				.map(then)
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
			.orElseGet(() -> SeeOther.to(CurrentPro.SIGN_IN));
	}

}
