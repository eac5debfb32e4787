package dev.doorstep.wizard;

import java.util.Optional;

import dev.doorstep.requests.OwnRequest;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.SubmitNotice;
import dev.doorstep.requests.SubmittedRequest;
import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Confirms a sent request; the page may be reloaded and kept as a receipt. */
@Controller
class DoneController {

	private final DraftCookie cookie;

	private final Drafts drafts;

	private final Requests requests;

	private final OwnRequest own;

	private final SubmitNotice notice;

	DoneController(DraftCookie cookie, Drafts drafts, Requests requests, OwnRequest own, SubmitNotice notice) {
		this.cookie = cookie;
		this.drafts = drafts;
		this.requests = requests;
		this.own = own;
		this.notice = notice;
	}

	@GetMapping("/request/done")
	ModelAndView done(HttpServletRequest request) {
		return confirmed(this.cookie.draft(request), request).or(() -> confirmed(this.cookie.done(request), request))
			.orElseGet(() -> SeeOther.to("/request"));
	}

	private Optional<ModelAndView> confirmed(Optional<DraftToken> token, HttpServletRequest request) {
		var sent = token.flatMap(this.drafts::find).filter(key -> key.draft().submitted());
		return sent.flatMap(this::page).map(page -> {
			var submitted = sent.get().draft().id();
			page.addObject("notice",
					this.own.of(request).flatMap(followed -> this.notice.notice(submitted, followed)).orElse(null));
			return page;
		});
	}

	private Optional<ModelAndView> page(DraftKey sent) {
		return this.requests.find(sent.draft().id()).map(found -> page(found, sent.masked()));
	}

	private static ModelAndView page(SubmittedRequest found, boolean masked) {
		var page = new ModelAndView("wizard/done");
		page.addObject("request", found);
		page.addObject("masked", masked);
		return page;
	}

}
