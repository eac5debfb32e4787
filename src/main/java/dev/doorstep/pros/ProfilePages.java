package dev.doorstep.pros;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.ui.Form;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a part of the profile to be changed: with what was typed, and what is wrong with
 * it.
 */
@Component
class ProfilePages {

	private final MessageSource messages;

	ProfilePages(MessageSource messages) {
		this.messages = messages;
	}

	ModelAndView show(String template, Map<String, List<String>> values, Map<String, Text> problems, Locale locale) {
		var page = new ModelAndView(template, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("form", new Form("pros.profile", values, problems, this.messages, locale));
	}

}
