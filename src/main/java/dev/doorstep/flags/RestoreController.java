package dev.doorstep.flags;

import java.util.Locale;
import java.util.Map;

import dev.doorstep.console.Search;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings an earlier revision back, after showing what that would do. */
@Controller
@RequestMapping(RevisionsSection.PATH + "/{number}/restore")
class RestoreController {

	private final Revisions revisions;

	private final Proposals proposals;

	private final Publishing publishing;

	private final DraftsInFlight drafts;

	private final MessageSource messages;

	RestoreController(Revisions revisions, Proposals proposals, Publishing publishing, DraftsInFlight drafts,
			MessageSource messages) {
		this.revisions = revisions;
		this.proposals = proposals;
		this.publishing = publishing;
		this.drafts = drafts;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView dryRun(@PathVariable long number) {
		return page(find(number), "", null, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView restore(@PathVariable long number, @RequestParam long base, @RequestParam String reason, Locale locale,
			RedirectAttributes next) {
		var revision = find(number);
		try {
			var typed = Search.tidy(reason);
			var why = typed.isEmpty() ? text("flags.restore.reason.default", locale, number) : typed;
			var restored = this.publishing.restore(number, base, why);
			next.addFlashAttribute("said", text("flags.restore.said", locale, number, restored.number()));
			next.addFlashAttribute("undo", RevisionsSection.PATH + "/" + base + "/restore");
			return SeeOther.to(RevisionsSection.PATH);
		}
		catch (Overtaken ex) {
			return page(revision, reason, this.proposals.since(base, ex.current()), HttpStatus.CONFLICT);
		}
		catch (Impossible ex) {
			return page(revision, reason, null, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private Revision find(long number) {
		return this.revisions.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String text(String key, Locale locale, Object... arguments) {
		return Text.message(key, arguments).in(locale, this.messages);
	}

	private ModelAndView page(Revision revision, String reason, Meanwhile meanwhile, HttpStatus status) {
		var proposal = this.proposals.of(revision.configuration());
		var page = new ModelAndView("flags/restore",
				Map.of("revision", revision, "proposal", proposal, "reason", reason), status);
		page.addObject("meanwhile", meanwhile);
		page.addObject("open", this.drafts.open());
		page.addObject("impact",
				proposal.problems().isEmpty() ? this.drafts.ifPublished(revision.configuration()) : null);
		return page;
	}

}
