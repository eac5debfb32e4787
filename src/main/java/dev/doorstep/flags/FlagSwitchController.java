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

/**
 * Switches and archives a flag in one press, and deletes one after showing who needs it.
 */
@Controller
@RequestMapping(FlagsSection.PATH + "/{key}")
class FlagSwitchController {

	private final Revisions revisions;

	private final FlagNames names;

	private final FlagChanges changes;

	private final MessageSource messages;

	FlagSwitchController(Revisions revisions, FlagNames names, FlagChanges changes, MessageSource messages) {
		this.revisions = revisions;
		this.names = names;
		this.changes = changes;
		this.messages = messages;
	}

	/**
	 * All that a press of a button sends.
	 *
	 * @param list the address of the list it was pressed in, which is shown again
	 */
	record Press(long base, String reason, String list) {

		Press {
			reason = Search.tidy(reason);
		}

		/** A list's address and nothing else: what is sent may come from anywhere. */
		String after(FlagAct act, String key) {
			if ((this.list + "?").startsWith(FlagsSection.PATH + "?")) {
				return this.list;
			}
			return (act == FlagAct.DELETE) ? FlagsSection.PATH : FlagsSection.PATH + "/" + key;
		}

	}

	@PostMapping("/switch")
	ModelAndView turn(@PathVariable String key, @RequestParam boolean on, Press press, Locale locale,
			RedirectAttributes next) {
		return press(on ? FlagAct.ON : FlagAct.OFF, key, press, locale, next);
	}

	@PostMapping("/archive")
	ModelAndView archive(@PathVariable String key, @RequestParam boolean on, Press press, Locale locale,
			RedirectAttributes next) {
		return press(on ? FlagAct.ARCHIVE : FlagAct.BACK, key, press, locale, next);
	}

	@GetMapping("/delete")
	ModelAndView beforeDelete(@PathVariable String key, Locale locale) {
		check(key);
		return page(FlagAct.DELETE, key, "", null, locale, HttpStatus.OK);
	}

	@PostMapping("/delete")
	ModelAndView delete(@PathVariable String key, Press press, Locale locale, RedirectAttributes next) {
		return press(FlagAct.DELETE, key, press, locale, next);
	}

	private void check(String key) {
		if (this.revisions.current().configuration().flag(key).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private ModelAndView press(FlagAct act, String key, Press press, Locale locale, RedirectAttributes next) {
		check(key);
		var said = act.done(this.names.flag(key)).in(locale, this.messages);
		try {
			this.changes.publish(press.base(), press.reason().isBlank() ? said : press.reason(), key, act::on);
			next.addFlashAttribute("said", said);
			next.addFlashAttribute("undo", RevisionsSection.PATH + "/" + press.base() + "/restore");
			return SeeOther.to(press.after(act, key));
		}
		catch (Overtaken ex) {
			return page(act, key, press.reason(), this.changes.since(press.base(), ex.current()), locale,
					HttpStatus.CONFLICT);
		}
		catch (Impossible ex) {
			return page(act, key, press.reason(), null, locale, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(FlagAct act, String key, String reason, Meanwhile meanwhile, Locale locale,
			HttpStatus status) {
		var name = this.names.flag(key).in(locale, this.messages);
		var page = new ModelAndView("flags/act",
				Map.of("key", key, "name", name, "act", act, "title",
						act.title(Text.plain(name)).in(locale, this.messages), "reason", reason, "proposal",
						this.changes.proposal(key, act::on)),
				status);
		page.addObject("meanwhile", meanwhile);
		return page;
	}

}
