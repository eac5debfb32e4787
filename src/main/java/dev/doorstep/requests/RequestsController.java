package dev.doorstep.requests;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.accounts.Role;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.catalog.Catalog;
import dev.doorstep.requests.RequestReading.Reading;
import dev.doorstep.ui.Form;

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
 * Finds requests and shows them. Looking leaves no trace; having personal data shown is a
 * press of a button, and is written down.
 */
@Controller
class RequestsController {

	static final String LIST = "/console/requests";

	static final String ONE = LIST + "/{reference}";

	private static final int PAGE = 50;

	private final RequestRows rows;

	private final RequestReading reading;

	private final Catalog catalog;

	private final SignedIn signedIn;

	private final MessageSource messages;

	RequestsController(RequestRows rows, RequestReading reading, Catalog catalog, SignedIn signedIn,
			MessageSource messages) {
		this.rows = rows;
		this.reading = reading;
		this.catalog = catalog;
		this.signedIn = signedIn;
		this.messages = messages;
	}

	@GetMapping(LIST)
	ModelAndView list(RequestForm typed, @RequestParam(required = false) Instant before, ZoneId zone, Locale locale) {
		var form = new Form("requests.search", typed.typed().values(), typed.days().errors(), this.messages, locale);
		var found = form.hasErrors() ? List.<RequestRow>of()
				: this.rows.search(typed, zone, (before != null) ? before : Instant.now(), PAGE);
		var page = new ModelAndView("requests/list",
				form.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		page.addObject("form", form);
		page.addObject("rows", found);
		page.addObject("jobs", jobs(found, locale));
		page.addObject("searching", !typed.typed().isEmpty());
		page.addObject("newest", (before != null) ? typed.typed().address().toUriString() : null);
		page.addObject("older", (found.size() == PAGE)
				? typed.typed().address().queryParam("before", found.getLast().at()).toUriString() : null);
		return page;
	}

	private Map<String, String> jobs(List<RequestRow> found, Locale locale) {
		var names = new LinkedHashMap<String, String>();
		found.forEach(row -> names.put(row.reference(),
				Optional.ofNullable(row.job())
					.flatMap(this.catalog::jobType)
					.map(type -> type.name().in(locale))
					.orElseGet(() -> this.messages.getMessage("requests.other", null, locale))));
		return names;
	}

	@GetMapping(ONE)
	ModelAndView show(@PathVariable String reference) {
		return page(this.reading.masked(reference), false);
	}

	@PostMapping(ONE)
	ModelAndView showWhole(@PathVariable String reference) {
		return page(this.reading.whole(reference), true);
	}

	private ModelAndView page(Optional<Reading> found, boolean whole) {
		var request = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var page = new ModelAndView("requests/request");
		page.addObject("request", request);
		page.addObject("whole", whole);
		page.addObject("may", this.signedIn.find().filter(person -> person.is(Role.SUPPORT)).isPresent());
		return page;
	}

}
