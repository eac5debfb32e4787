package dev.doorstep.conversation;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import dev.doorstep.matching.Engagement;
import dev.doorstep.requests.OwnRequest;
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

/** Where a homeowner talks with one of those who want their job. */
@Controller
@RequestMapping("/my/professionals/{invitation}")
class OwnThreadController {

	private final OwnRequest own;

	private final Conversations conversations;

	private final Deals deals;

	private final ThreadPages pages;

	OwnThreadController(OwnRequest own, Conversations conversations, Deals deals, ThreadPages pages) {
		this.own = own;
		this.conversations = conversations;
		this.deals = deals;
		this.pages = pages;
	}

	static String path(UUID invitation) {
		return OwnRequest.PATH + "/professionals/" + invitation;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID invitation, HttpServletRequest request, Locale locale) {
		return own(invitation, request, found -> this.pages.page(found, Side.HOMEOWNER, locale));
	}

	@PostMapping("/messages")
	ModelAndView write(@PathVariable UUID invitation, MessageForm typed, HttpServletRequest request, Locale locale) {
		return own(invitation, request, found -> this.pages.sent(found, Side.HOMEOWNER, typed.filled(),
				() -> this.conversations.write(invitation, Side.HOMEOWNER, typed), path(invitation), locale));
	}

	@PostMapping("/times/{time}")
	ModelAndView accept(@PathVariable UUID invitation, @PathVariable UUID time, HttpServletRequest request,
			Locale locale) {
		return own(invitation, request, found -> this.deals.accept(invitation, time) ? SeeOther.to(path(invitation))
				: this.pages.overtaken(invitation, Side.HOMEOWNER, locale));
	}

	/** The page says by itself that somebody reads it. */
	@PostMapping("/read")
	ModelAndView read(@PathVariable UUID invitation, HttpServletRequest request) {
		return own(invitation, request, found -> {
			this.conversations.markRead(invitation, Side.HOMEOWNER);
			return SeeOther.to(path(invitation));
		});
	}

	private ModelAndView own(UUID invitation, HttpServletRequest request, Function<Engagement, ModelAndView> then) {
		return this.own.of(request)
			.map(of -> this.conversations.find(invitation)
				.filter(found -> found.request().equals(of))
				.map(then)
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
			.orElseGet(() -> SeeOther.to(OwnRequest.PATH));
	}

}
