package dev.doorstep.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import dev.doorstep.live.Signals;
import dev.doorstep.matching.Responses.Outcome;
import dev.doorstep.pros.CurrentPro;
import dev.doorstep.pros.Pros;
import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where professionals read what they are offered, and answer. Whoever is not signed in is
 * led to the door.
 */
@Controller
@RequestMapping("/pro")
class InboxController {

	private static final String ONE = "/invitations/{id}";

	private static final int LONGEST_MESSAGE = 1000;

	private final CurrentPro current;

	private final Inbox inbox;

	private final Responses responses;

	private final Pros pros;

	private final List<InvitationPart> parts;

	private final Signals signals;

	InboxController(CurrentPro current, Inbox inbox, Responses responses, Pros pros, List<InvitationPart> parts,
			Signals signals) {
		this.current = current;
		this.inbox = inbox;
		this.responses = responses;
		this.pros = pros;
		this.parts = parts;
		this.signals = signals;
	}

	@GetMapping
	ModelAndView all(HttpServletRequest request, Locale locale) {
		return signedIn(request, pro -> {
			var page = new ModelAndView("matching/inbox", "seen", this.signals.seen(pro));
			page.addObject("pro", this.pros.addressee(pro).orElseThrow());
			page.addObject("state", this.pros.state(pro));
			page.addObject("offers", this.inbox.of(pro, locale));
			page.addObject("parts",
					this.parts.stream().map(part -> new ShownPart(part.template(), part.inbox(pro))).toList());
			page.addObject("pausedUntil", this.pros.pausedUntil(pro).orElse(null));
			return page;
		});
	}

	@GetMapping(ONE)
	ModelAndView one(@PathVariable UUID id, HttpServletRequest request, Locale locale) {
		return signedIn(request, pro -> page(id, pro, null, HttpStatus.OK, locale));
	}

	/** The page says by itself that somebody reads it. */
	@PostMapping(ONE + "/view")
	ModelAndView view(@PathVariable UUID id, HttpServletRequest request) {
		return signedIn(request, pro -> {
			this.responses.view(id, pro);
			return SeeOther.to("/pro/invitations/" + id);
		});
	}

	@PostMapping(ONE + "/interest")
	ModelAndView interest(@PathVariable UUID id, @RequestParam(defaultValue = "") String message,
			HttpServletRequest request, Locale locale) {
		var said = message.strip();
		var kept = said.substring(0, Math.min(said.length(), LONGEST_MESSAGE));
		return signedIn(request, pro -> answered(this.responses.showInterest(id, pro, kept), id, pro, locale));
	}

	@PostMapping(ONE + "/decline")
	ModelAndView decline(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason,
			HttpServletRequest request, Locale locale) {
		var given = Arrays.stream(DeclineReason.values())
			.filter(some -> some.word().equals(reason))
			.findFirst()
			.orElse(DeclineReason.OTHER);
		return signedIn(request, pro -> answered(this.responses.decline(id, pro, given), id, pro, locale));
	}

	private ModelAndView signedIn(HttpServletRequest request, Function<UUID, ModelAndView> then) {
		return this.current.signedIn(request, then);
	}

	private ModelAndView answered(Optional<Outcome> outcome, UUID id, UUID pro, Locale locale) {
		return switch (outcome.orElseThrow(InboxController::notFound)) {
			case TAKEN -> SeeOther.to("/pro/invitations/" + id);
			case PLACES_TAKEN, OVERTAKEN -> page(id, pro, outcome.get(), HttpStatus.CONFLICT, locale);
		};
	}

	private ModelAndView page(UUID id, UUID pro, Outcome outcome, HttpStatus status, Locale locale) {
		var page = new ModelAndView("matching/offer", status);
		page.addObject("offer", this.inbox.find(id, pro, locale).orElseThrow(InboxController::notFound));
		page.addObject("outcome", outcome);
		page.addObject("parts",
				this.parts.stream().map(part -> new ShownPart(part.template(), part.offer(id))).toList());
		page.addObject("reasons", Arrays.stream(DeclineReason.values()).map(DeclineReason::word).toList());
		return page;
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
