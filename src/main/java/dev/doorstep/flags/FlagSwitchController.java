package dev.doorstep.flags;

import java.util.Locale;
import java.util.Map;

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

/** Switches a flag in one press, and deletes one after showing who needs it. */
@Controller
@RequestMapping(FlagsSection.PATH + "/{key}")
class FlagSwitchController {

	private final Revisions revisions;

	private final FlagViews views;

	private final FlagChanges changes;

	private final MessageSource messages;

	FlagSwitchController(Revisions revisions, FlagViews views, FlagChanges changes, MessageSource messages) {
		this.revisions = revisions;
		this.views = views;
		this.changes = changes;
		this.messages = messages;
	}

	@PostMapping("/switch")
	ModelAndView turn(@PathVariable String key, @RequestParam long base, @RequestParam boolean on,
			@RequestParam(defaultValue = "") String reason, Locale locale, RedirectAttributes next) {
		var view = view(key);
		var said = Text.message(on ? "flags.diff.on" : "flags.diff.off", view.name()).in(locale, this.messages);
		try {
			this.changes.publish(base, reason.isBlank() ? said : reason.strip(), key, flag -> flag.switched(on));
			say(next, said, base);
			return SeeOther.to(FlagsSection.PATH + "/" + key);
		}
		catch (Overtaken ex) {
			return page("flags/switch", view, on, reason, this.changes.since(base, ex), HttpStatus.CONFLICT);
		}
		catch (Impossible ex) {
			return page("flags/switch", view, on, reason, null, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/delete")
	ModelAndView beforeDelete(@PathVariable String key) {
		return page("flags/delete", view(key), false, "", null, HttpStatus.OK);
	}

	@PostMapping("/delete")
	ModelAndView delete(@PathVariable String key, @RequestParam long base, @RequestParam String reason, Locale locale,
			RedirectAttributes next) {
		var view = view(key);
		var said = Text.message("flags.diff.deleted", view.name()).in(locale, this.messages);
		try {
			this.changes.publish(base, reason.isBlank() ? said : reason.strip(), key, flag -> null);
			say(next, said, base);
			return SeeOther.to(FlagsSection.PATH);
		}
		catch (Overtaken ex) {
			return page("flags/delete", view, false, reason, this.changes.since(base, ex), HttpStatus.CONFLICT);
		}
		catch (Impossible ex) {
			return page("flags/delete", view, false, reason, null, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private static void say(RedirectAttributes next, String said, long base) {
		next.addFlashAttribute("said", said);
		next.addFlashAttribute("undo", RevisionsSection.PATH + "/" + base + "/restore");
	}

	private ModelAndView page(String template, FlagView view, boolean on, String reason, Meanwhile meanwhile,
			HttpStatus status) {
		var key = view.flag().key();
		var proposal = template.endsWith("delete") ? this.changes.proposal(key, flag -> null)
				: this.changes.proposal(key, flag -> (flag != null) ? flag.switched(on) : null);
		var page = new ModelAndView(template, Map.of("view", view, "proposal", proposal, "reason", reason, "on", on),
				status);
		page.addObject("meanwhile", meanwhile);
		return page;
	}

	private FlagView view(String key) {
		var configuration = this.revisions.current().configuration();
		return configuration.flag(key)
			.map(flag -> this.views.of(flag, configuration))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
