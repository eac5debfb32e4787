package dev.doorstep.wizard;

import java.util.Locale;

import dev.doorstep.wizard.Outcome.GoTo;
import dev.doorstep.wizard.Sent.Wish;
import dev.doorstep.wizard.step.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/** Reads what a browser sent for a step and hands it on. */
@Component
class Posting {

	private final DraftCookie cookie;

	private final Visitors visitors;

	private final Uploads uploads;

	private final Answering answering;

	Posting(DraftCookie cookie, Visitors visitors, Uploads uploads, Answering answering) {
		this.cookie = cookie;
		this.visitors = visitors;
		this.uploads = uploads;
		this.answering = answering;
	}

	Outcome send(StepDefinition step, HttpServletRequest request, HttpServletResponse response, Locale locale) {
		var token = this.cookie.draftOfPage(request);
		if (token.isEmpty()) {
			return new GoTo(this.cookie.isPageOfDone(request) ? Answering.DONE : "/request");
		}
		// Kept as long as the draft: from the last answer on.
		this.cookie.writeDraft(request, response, token.get());
		var visitor = this.visitors.of(request);
		var mark = request.getParameter(PageMark.FIELD);
		var refused = new Problems();
		var typed = step.fields().pick(request.getParameterMap());
		if (step.takesFiles()) {
			typed = this.uploads.take(step, token.get(), typed, request, visitor, refused);
		}
		var sent = new Sent(typed, refused, visitor, mark, wish(request), fromReview(request), locale);
		return Contention.settle(() -> this.answering.send(step, token.get(), sent));
	}

	private static Wish wish(HttpServletRequest request) {
		if (request.getParameter("stay") != null) {
			return Wish.STAY;
		}
		return "later".equals(request.getParameter("go")) ? Wish.LATER : Wish.GO_ON;
	}

	static boolean fromReview(HttpServletRequest request) {
		return "review".equals(request.getParameter("from"));
	}

}
