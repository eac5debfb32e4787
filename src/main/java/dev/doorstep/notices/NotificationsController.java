package dev.doorstep.notices;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.pros.CurrentPro;
import dev.doorstep.pros.Pros;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets professionals say when they want to be written to. */
@Controller
@RequestMapping(NotificationsController.PATH)
class NotificationsController {

	static final String PATH = "/pro/notifications";

	private final CurrentPro current;

	private final Pros pros;

	private final SettingsRows rows;

	private final MessageSource messages;

	NotificationsController(CurrentPro current, Pros pros, SettingsRows rows, MessageSource messages) {
		this.current = current;
		this.pros = pros;
		this.rows = rows;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(HttpServletRequest request, Locale locale) {
		return this.current.find(request)
			.map(pro -> page(pro, SettingsForm.of(this.rows.of(pro)), Map.of(), locale))
			.orElseGet(() -> SeeOther.to(CurrentPro.SIGN_IN));
	}

	@PostMapping
	ModelAndView keep(@ModelAttribute SettingsForm typed, HttpServletRequest request, Locale locale,
			RedirectAttributes next) {
		return this.current.find(request)
			.map(pro -> keep(pro, typed, locale, next))
			.orElseGet(() -> SeeOther.to(CurrentPro.SIGN_IN));
	}

	private ModelAndView keep(UUID pro, SettingsForm typed, Locale locale, RedirectAttributes next) {
		var problems = typed.problems();
		if (!problems.isEmpty()) {
			return page(pro, typed, problems, locale);
		}
		this.rows.keep(pro, typed.settings());
		next.addFlashAttribute("kept", "yes");
		return SeeOther.to(PATH);
	}

	private ModelAndView page(UUID pro, SettingsForm typed, Map<String, Text> problems, Locale locale) {
		var form = new Form("notices", typed.typed(), problems, this.messages, locale);
		var page = new ModelAndView("notices/notifications",
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("form", form);
		page.addObject("hours", hours(locale));
		return page.addObject("zone", this.pros.zone(pro).getId().replace('_', ' '));
	}

	private static Map<String, String> hours(Locale locale) {
		var format = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
		var hours = new LinkedHashMap<String, String>();
		for (int hour = 0; hour < 24; hour++) {
			hours.put(String.valueOf(hour), LocalTime.of(hour, 0).format(format));
		}
		return hours;
	}

}
