package dev.doorstep.requests;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import dev.doorstep.ui.TypedValuesKeeper;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets a homeowner change what they told us. */
@Controller
class DetailsController implements TypedValuesKeeper {

	static final String PATH = OwnRequest.PATH + "/details";

	private final OwnRequest own;

	private final OpenToChange openToChange;

	private final Details details;

	private final MessageSource messages;

	DetailsController(OwnRequest own, OpenToChange openToChange, Details details, MessageSource messages) {
		this.own = own;
		this.openToChange = openToChange;
		this.details = details;
		this.messages = messages;
	}

	/** For whoever may see the request: anybody else has nothing here to lose. */
	@Override
	public boolean keeps(HttpServletRequest request) {
		return request.getMethod().equals("POST") && request.getServletPath().equals(PATH)
				&& this.own.of(request).isPresent();
	}

	@GetMapping(PATH)
	ModelAndView ask(HttpServletRequest request, Locale locale) {
		return opened(request, id -> {
			var facts = this.details.facts(id);
			var typed = DetailsForm.of(facts);
			return this.openToChange.open(id) ? page(typed, facts, null, HttpStatus.OK, locale)
					: page(typed, facts, "overtaken", HttpStatus.CONFLICT, locale);
		});
	}

	@PostMapping(PATH)
	ModelAndView change(DetailsForm typed, HttpServletRequest request, Locale locale) {
		return opened(request, id -> {
			var facts = this.details.facts(id);
			if (request.getAttribute(TOKEN_LOST) != null) {
				return page(typed, facts, "again", HttpStatus.FORBIDDEN, locale);
			}
			var problems = typed.problems(facts, LocalDate.now());
			if (!problems.isEmpty()) {
				return page(typed, facts, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, locale);
			}
			return this.details.change(id, typed) ? SeeOther.to(OwnRequest.PATH)
					: page(typed, facts, "overtaken", HttpStatus.CONFLICT, locale);
		});
	}

	private ModelAndView opened(HttpServletRequest request, Function<UUID, ModelAndView> then) {
		return this.own.of(request)
			.map(then)
			.orElseGet(() -> new ModelAndView("requests/own-gone", HttpStatus.NOT_FOUND));
	}

	private ModelAndView page(DetailsForm typed, Facts facts, String notice, HttpStatus status, Locale locale) {
		return page(typed, facts, Map.of(), notice, status, locale);
	}

	private ModelAndView page(DetailsForm typed, Facts facts, Map<String, Text> problems, String notice,
			HttpStatus status, Locale locale) {
		var form = new Form("requests.details", typed.values(), problems, this.messages, locale);
		var page = new ModelAndView("requests/details", status);
		page.addObject("form", form);
		page.addObject("notice", notice);
		page.addObject("hastes", facts.has(Vocabulary.URGENCY)
				? words("requests.details.when.", DetailsForm.hastes(), locale) : Map.of());
		page.addObject("channels", facts.has(Vocabulary.CONTACT)
				? words("requests.details.channel.", DetailsForm.CHANNELS, locale) : Map.of());
		page.addObject("times", words("requests.details.time.", DetailsForm.TIMES, locale));
		return page;
	}

	private Map<String, String> words(String key, List<String> options, Locale locale) {
		var words = new LinkedHashMap<String, String>();
		options.forEach(option -> words.put(option, this.messages.getMessage(key + option, null, locale)));
		return words;
	}

}
