package dev.doorstep.mail;

import java.util.Locale;
import java.util.Map;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes letters from templates, so that an author has nothing to write but the words.
 */
@Component
public class Letters {

	private final ITemplateEngine templates;

	private final MessageSource messages;

	private final BaseUrl site;

	Letters(ITemplateEngine templates, MessageSource messages, BaseUrl site) {
		this.templates = templates;
		this.messages = messages;
		this.site = site;
	}

	/**
	 * Renders a template in the reader's language, without a web request at hand.
	 * @param to one plain address
	 * @param locale the reader's language
	 * @param template the template's path, such as {@code wizard/resume-mail}: a page in
	 * the frame of {@code mail/frame}. The text part is read off the finished page.
	 * @param model what the template shows; links in it are absolute
	 * @param subjectArguments what the subject's message, such as
	 * {@code wizard.resume-mail.subject}, is filled in with
	 */
	public Letter compose(String to, Locale locale, String template, Map<String, ?> model, Object... subjectArguments) {
		String subject = this.messages.getMessage(template.replace('/', '.') + ".subject", subjectArguments, locale);
		var context = new Context(locale);
		model.forEach(context::setVariable);
		context.setVariable("subject", subject);
		context.setVariable("home", this.site.to("/"));
		String html = this.templates.process(template, context);
		return new Letter(to, locale, subject, PlainText.of(html), html);
	}

}
