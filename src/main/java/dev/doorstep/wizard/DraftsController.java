package dev.doorstep.wizard;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.DraftReading.Reading;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the drafts: how those of earlier revisions come to their end, and what is in
 * them. Having personal data shown is a press of a button, and is written down.
 */
@Controller
class DraftsController {

	static final String LIST = "/console/drafts";

	static final String ONE = LIST + "/{id}";

	private static final int PAGE = 50;

	private final DraftRows rows;

	private final DryRun dryRun;

	private final DraftReading reading;

	private final SignedIn signedIn;

	private final MessageSource messages;

	DraftsController(DraftRows rows, DryRun dryRun, DraftReading reading, SignedIn signedIn, MessageSource messages) {
		this.rows = rows;
		this.dryRun = dryRun;
		this.reading = reading;
		this.signedIn = signedIn;
		this.messages = messages;
	}

	/** One row of the list. */
	record Line(UUID id, long revision, Text at, boolean sent, Instant began, Instant touched) {
	}

	@GetMapping(LIST)
	ModelAndView list(DraftForm typed, @RequestParam(required = false) Instant before, ZoneId zone, Locale locale) {
		var form = new Form("wizard.drafts", typed.typed().values(), typed.days().errors(), this.messages, locale);
		var found = form.hasErrors() ? List.<DraftRow>of()
				: this.rows.search(typed, zone, (before != null) ? before : Instant.now(), PAGE);
		var page = new ModelAndView("wizard/drafts",
				form.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		page.addObject("form", form);
		page.addObject("states", states(locale));
		page.addObject("lines", found.stream().map(this::line).toList());
		page.addObject("draining", this.dryRun.open());
		page.addObject("searching", !typed.typed().isEmpty());
		page.addObject("newest", (before != null) ? typed.typed().address().toUriString() : null);
		page.addObject("older", (found.size() == PAGE)
				? typed.typed().address().queryParam("before", found.getLast().touchedAt()).toUriString() : null);
		return page;
	}

	private Map<String, String> states(Locale locale) {
		var states = new LinkedHashMap<String, String>();
		states.put("open", this.messages.getMessage("wizard.drafts.state.open", null, locale));
		states.put("sent", this.messages.getMessage("wizard.drafts.state.sent", null, locale));
		return states;
	}

	private Line line(DraftRow row) {
		var subject = row.draft().subject();
		return new Line(subject.draft(), subject.revision(), this.reading.waitsAt(row), row.sent(), subject.began(),
				row.touchedAt());
	}

	@GetMapping(ONE)
	ModelAndView show(@PathVariable UUID id) {
		return page(this.reading.masked(id), false);
	}

	@PostMapping(ONE)
	ModelAndView showWhole(@PathVariable UUID id) {
		return page(this.reading.whole(id), true);
	}

	private ModelAndView page(Optional<Reading> found, boolean whole) {
		var reading = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var page = new ModelAndView("wizard/draft");
		page.addObject("line", line(reading.row()));
		page.addObject("parts", reading.parts());
		page.addObject("whole", whole);
		page.addObject("may", this.signedIn.find().filter(person -> person.is(Role.SUPPORT)).isPresent());
		return page;
	}

}
