package dev.doorstep.ui;

import java.util.Arrays;
import java.util.Locale;

import org.springframework.context.MessageSource;

/**
 * Words whose language is chosen only when they are shown: a page, a mail and the console
 * differ.
 */
@FunctionalInterface
public interface Text {

	String in(Locale locale, MessageSource messages);

	/** Exactly what a person typed. */
	static Text plain(String typed) {
		return (locale, messages) -> typed;
	}

	/** A message; its arguments may be texts, too. */
	static Text message(String key, Object... arguments) {
		return (locale, messages) -> messages.getMessage(key,
				Arrays.stream(arguments)
					.map(argument -> (argument instanceof Text text) ? text.in(locale, messages) : argument)
					.toArray(),
				locale);
	}

}
