package dev.doorstep.flags;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes and changes a flag: first it shows what would change, then it publishes. */
@Controller
@RequestMapping(FlagsSection.PATH)
class FlagEditController {

	private final Revisions revisions;

	private final FlagChanges changes;

	private final MessageSource messages;

	FlagEditController(Revisions revisions, FlagChanges changes, MessageSource messages) {
		this.revisions = revisions;
		this.changes = changes;
		this.messages = messages;
	}

	/** All that one press of a button sends beside the flag itself. */
	record Press(long base, String reason, String go) {

		Press {
			reason = Objects.requireNonNullElse(reason, "").strip();
		}

		boolean publishes() {
			return "publish".equals(this.go);
		}

	}

	@GetMapping("/new")
	ModelAndView blank(Locale locale) {
		return page(null, FlagForm.blank(), Map.of(), "", locale, HttpStatus.OK);
	}

	@GetMapping("/{key}/edit")
	ModelAndView edit(@PathVariable String key, Locale locale) {
		return page(key, FlagForm.of(find(key)), Map.of(), "", locale, HttpStatus.OK);
	}

	@PostMapping("/new")
	ModelAndView add(@ModelAttribute FlagForm form, @ModelAttribute Press press, Locale locale,
			RedirectAttributes next) {
		return send(null, form, press, locale, next);
	}

	@PostMapping("/{key}/edit")
	ModelAndView change(@PathVariable String key, @ModelAttribute FlagForm form, @ModelAttribute Press press,
			Locale locale, RedirectAttributes next) {
		return send(find(key), form, press, locale, next);
	}

	private ModelAndView send(Flag was, FlagForm form, Press press, Locale locale, RedirectAttributes next) {
		var reader = new FlagReader();
		var flag = reader.read(form, was);
		var key = (was != null) ? was.key() : null;
		var errors = new LinkedHashMap<>(reader.errors());
		if (was == null && this.revisions.current().configuration().flag(flag.key()).isPresent()) {
			errors.put("key", Text.message("flags.edit.key.taken"));
		}
		if (!errors.isEmpty()) {
			return page(key, form, errors, press.reason(), locale, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return press.publishes() ? publish(key, flag, form, press, locale, next)
				: proposal(key, flag, form, press, this.changes.since(press.base()), locale, HttpStatus.OK);
	}

	private ModelAndView publish(String key, Flag flag, FlagForm form, Press press, Locale locale,
			RedirectAttributes next) {
		try {
			this.changes.publish(press.base(), reason(press, locale, flag), flag.key(), before -> flag);
			next.addFlashAttribute("said", Text.message("flags.edit.said", flag.key()).in(locale, this.messages));
			next.addFlashAttribute("undo", RevisionsSection.PATH + "/" + press.base() + "/restore");
			return SeeOther.to(FlagsSection.PATH + "/" + flag.key());
		}
		catch (Overtaken ex) {
			return proposal(key, flag, form, press, this.changes.since(press.base(), ex), locale, HttpStatus.CONFLICT);
		}
		catch (Impossible ex) {
			return proposal(key, flag, form, press, null, locale, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private String reason(Press press, Locale locale, Flag flag) {
		return press.reason().isBlank() ? Text.message("flags.edit.said", flag.key()).in(locale, this.messages)
				: press.reason();
	}

	private ModelAndView proposal(String key, Flag flag, FlagForm form, Press press, Meanwhile meanwhile, Locale locale,
			HttpStatus status) {
		var page = page(key, form, Map.of(), press.reason(), locale, status);
		page.addObject("proposal", this.changes.proposal(flag.key(), before -> flag));
		page.addObject("meanwhile", meanwhile);
		return page;
	}

	private ModelAndView page(String key, FlagForm typed, Map<String, Text> errors, String reason, Locale locale,
			HttpStatus status) {
		var form = new Form("flags.edit", values(typed), errors, this.messages, locale);
		var current = this.revisions.current();
		var page = new ModelAndView("flags/edit",
				Map.of("typed", typed.roomier(), "form", form, "reason", reason, "base", current.number(), "others",
						current.configuration().flags().stream().map(Flag::key).toList(), "kinds", FlagKind.values(),
						"types", FlagType.values(), "traits", Trait.values(), "operators", Operator.values()),
				status);
		page.addObject("key", key);
		return page;
	}

	private static Map<String, List<String>> values(FlagForm typed) {
		var values = new HashMap<String, List<String>>();
		values.put("key", List.of(typed.key()));
		values.put("description", List.of(typed.description()));
		values.put("owner", List.of(typed.owner()));
		values.put("reviewBy", List.of(typed.reviewBy()));
		values.put("variants", List.of(typed.variants()));
		values.put("off", List.of(typed.off()));
		values.put("otherwise.coverage", List.of(typed.otherwise().coverage()));
		return values;
	}

	private Flag find(String key) {
		return this.revisions.current()
			.configuration()
			.flag(key)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
