package dev.doorstep.pros;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.catalog.Catalog;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists professionals, and lets support say who may be asked. */
@Controller
class ProfessionalsController {

	static final String LIST = "/console/professionals";

	static final String ONE = LIST + "/{id}";

	private static final int LONGEST_REASON = 500;

	private final ProfessionalRows rows;

	private final Verification verification;

	private final Catalog catalog;

	private final SignedIn signedIn;

	private final MessageSource messages;

	ProfessionalsController(ProfessionalRows rows, Verification verification, Catalog catalog, SignedIn signedIn,
			MessageSource messages) {
		this.rows = rows;
		this.verification = verification;
		this.catalog = catalog;
		this.signedIn = signedIn;
		this.messages = messages;
	}

	@GetMapping(LIST)
	ModelAndView all(@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String q,
			Locale locale) {
		var words = q.strip();
		var typed = Map.of("q", List.of(words), "state", List.of(state));
		var page = new ModelAndView("pros/professionals");
		var form = new Form("pros.professionals", typed, Map.of(), this.messages, locale);
		page.addObject("form", form);
		page.addObject("states",
				form.options("state", Arrays.stream(ProState.values()).map(ProState::column).toList()));
		page.addObject("searching", !words.isEmpty() || !state.isEmpty());
		page.addObject("found", this.rows.search(state, words));
		page.addObject("may", may());
		page.addObject("trades", trades(locale));
		return page;
	}

	@GetMapping(ONE)
	ModelAndView one(@PathVariable UUID id, Locale locale) {
		return page(professional(id), "", Map.of(), HttpStatus.OK, locale);
	}

	@PostMapping(ONE)
	ModelAndView decide(@PathVariable UUID id, @RequestParam ProState from, @RequestParam ProState to,
			@RequestParam(defaultValue = "") String reason, Locale locale, RedirectAttributes after) {
		var found = professional(id);
		var given = reason.strip();
		if (given.isEmpty() || given.length() > LONGEST_REASON) {
			var missing = Map.of("reason", Text.message("pros.professionals.wrong.reason"));
			return page(found, given, missing, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		if (!this.verification.decide(id, from, to, given)) {
			var overtaken = Map.of("reason", Text.message("pros.professionals.wrong.overtaken"));
			return page(professional(id), given, overtaken, HttpStatus.CONFLICT, locale);
		}
		after.addFlashAttribute("said", this.messages.getMessage("pros.professionals.said." + to.column(),
				new Object[] { found.company() }, locale));
		return SeeOther.to(LIST + "/" + id);
	}

	private Professional professional(UUID id) {
		return this.rows.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView page(Professional found, String reason, Map<String, Text> problems, HttpStatus status,
			Locale locale) {
		var form = new Form("pros.professionals", Map.of("reason", List.of(reason)), problems, this.messages, locale);
		var page = new ModelAndView("pros/professional", status);
		page.addObject("form", form);
		page.addObject("pro", found);
		page.addObject("trades", trades(locale));
		page.addObject("decisions", this.rows.decisions(found.id()));
		page.addObject("may", may());
		return page;
	}

	private boolean may() {
		return this.signedIn.find().filter(person -> person.is(Role.SUPPORT)).isPresent();
	}

	private Map<String, String> trades(Locale locale) {
		var names = new LinkedHashMap<String, String>();
		this.catalog.trades().forEach(trade -> names.put(trade.id(), trade.name().in(locale)));
		return names;
	}

}
