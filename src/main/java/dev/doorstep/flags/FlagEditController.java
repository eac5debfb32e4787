package dev.doorstep.flags;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.console.Search;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes and changes a flag: first it shows what would change, then it publishes. Of what
 * somebody else changed meanwhile nothing is undone.
 */
@Controller
@RequestMapping(FlagsSection.PATH)
class FlagEditController {

	private final Revisions revisions;

	private final FlagChanges changes;

	private final FlagForms forms;

	private final FlagEditPages pages;

	private final MessageSource messages;

	FlagEditController(Revisions revisions, FlagChanges changes, FlagForms forms, FlagEditPages pages,
			MessageSource messages) {
		this.revisions = revisions;
		this.changes = changes;
		this.forms = forms;
		this.pages = pages;
		this.messages = messages;
	}

	/** All that one press of a button sends beside the flag itself. */
	record Press(long base, String reason, String go) {

		Press {
			reason = Search.tidy(reason);
		}

		static Press none(long base) {
			return new Press(base, "", "");
		}

		Press onto(Revision revision) {
			return new Press(revision.number(), this.reason, this.go);
		}

		boolean publishes() {
			return "publish".equals(this.go);
		}

	}

	/**
	 * A flag as somebody wants it.
	 *
	 * @param seen as it was when they began; null for a new one
	 */
	record Edit(Flag seen, FlagForm form, Flag flag, Press press) {

		String key() {
			return (this.seen != null) ? this.seen.key() : null;
		}

	}

	@GetMapping("/new")
	ModelAndView blank(@RequestParam(defaultValue = "BOOLEAN") FlagType type, Locale locale) {
		var press = Press.none(this.revisions.current().number());
		return this.pages.asking(null, FlagForm.blank(type), press, Map.of(), locale);
	}

	@GetMapping("/{key}/edit")
	ModelAndView edit(@PathVariable String key, Locale locale) {
		var current = this.revisions.current();
		var flag = find(key, current);
		return this.pages.asking(key, this.forms.of(flag), Press.none(current.number()), Map.of(), locale);
	}

	@PostMapping("/new")
	ModelAndView add(@ModelAttribute FlagForm form, @ModelAttribute Press press, Locale locale,
			RedirectAttributes next) {
		var current = this.revisions.current();
		var reader = this.forms.reader();
		var flag = reader.read(form, null);
		var errors = new LinkedHashMap<>(reader.errors());
		if (current.configuration().flag(flag.key()).isPresent()) {
			errors.put("key", Text.message("flags.edit.key.taken"));
		}
		return errors.isEmpty() ? send(new Edit(null, form, flag, press), current, locale, next)
				: this.pages.asking(null, form, press, errors, locale);
	}

	@PostMapping("/{key}/edit")
	ModelAndView change(@PathVariable String key, @ModelAttribute FlagForm typed, @ModelAttribute Press press,
			@RequestParam MultiValueMap<String, String> sent, Locale locale, RedirectAttributes next) {
		var current = inForce(press.base());
		var seen = this.revisions.find(press.base())
			.flatMap(revision -> revision.configuration().flag(key))
			.orElseGet(() -> find(key, current));
		var choices = FlagChoices.of(sent);
		var form = typed.taking(choices.theirs(), this.forms.of(seen));
		var reader = this.forms.reader();
		var flag = reader.read(form, current.configuration().flag(key).orElse(seen));
		var edit = new Edit(seen, form, flag, press);
		if (!reader.errors().isEmpty()) {
			return this.pages.asking(key, form, press, reader.errors(), locale);
		}
		return choices.open().isEmpty() ? send(edit, current, locale, next)
				: this.pages.unchosen(edit, choices, locale);
	}

	/** Another node may know a newer revision than this one does already. */
	private Revision inForce(long base) {
		var current = this.revisions.current();
		return (base > current.number()) ? this.revisions.find(base).orElse(current) : current;
	}

	private static Flag find(String key, Revision revision) {
		return revision.configuration().flag(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView send(Edit edit, Revision current, Locale locale, RedirectAttributes next) {
		var press = edit.press();
		if (edit.seen() != null && press.base() != current.number()) {
			var now = current.configuration().flag(edit.key()).orElse(null);
			if (now == null) {
				return this.pages.proposal(null, edit, current, locale, HttpStatus.CONFLICT);
			}
			var merge = FlagMerge.of(edit.seen(), edit.flag(), now);
			if (!merge.isEmpty()) {
				return merged(edit, merge, now, current, locale);
			}
		}
		if (press.publishes() && press.base() == current.number()) {
			return publish(edit, locale, next);
		}
		return this.pages.proposal(edit.key(), edit, current, locale,
				press.publishes() ? HttpStatus.CONFLICT : HttpStatus.OK);
	}

	/** What only the other one changed stays; what both changed is for them to choose. */
	private ModelAndView merged(Edit edit, FlagMerge merge, Flag now, Revision current, Locale locale) {
		var form = edit.form().taking(merge.theirs(), this.forms.of(now));
		var merged = new Edit(edit.seen(), form, this.forms.reader().read(form, now), edit.press());
		return merge.both().isEmpty() ? this.pages.proposal(edit.key(), merged, current, locale, HttpStatus.CONFLICT)
				: this.pages.conflict(merged, now, merge, current, locale);
	}

	private ModelAndView publish(Edit edit, Locale locale, RedirectAttributes next) {
		var press = edit.press();
		var key = edit.flag().key();
		var said = Text.message("flags.edit.said", key).in(locale, this.messages);
		try {
			this.changes.publish(press.base(), press.reason().isBlank() ? said : press.reason(), key,
					before -> edit.flag());
			next.addFlashAttribute("said", said);
			next.addFlashAttribute("undo", RevisionsSection.PATH + "/" + press.base() + "/restore");
			return SeeOther.to(FlagsSection.PATH + "/" + key);
		}
		catch (Overtaken ex) {
			return send(edit, ex.current(), locale, next);
		}
		catch (Impossible ex) {
			return this.pages.proposal(edit.key(), edit, this.revisions.current(), locale,
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

}
