package dev.doorstep.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Messages that live beside the code that shows them: every folder's
 * {@code messages.properties}, merged. A key that two folders define stops the start, so
 * that no text can change by accident of order.
 */
class FolderMessages extends AbstractMessageSource {

	static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("es"));

	private final Map<Locale, Map<String, String>> texts = new HashMap<>();

	private final Map<Locale, Map<String, MessageFormat>> formats = new HashMap<>();

	FolderMessages() throws IOException {
		load(Locale.ENGLISH, "classpath*:dev/doorstep/**/messages.properties");
		load(Locale.of("es"), "classpath*:dev/doorstep/**/messages_es.properties");
	}

	private void load(Locale locale, String pattern) throws IOException {
		var merged = new HashMap<String, String>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
			read(file).forEach((key, text) -> {
				if (merged.put((String) key, (String) text) != null) {
					throw new IllegalStateException(
							"Message key '%s' is defined twice; the second time in %s".formatted(key, file));
				}
			});
		}
		this.texts.put(locale, merged);
		var parsed = new HashMap<String, MessageFormat>();
		merged.forEach((key, text) -> parsed.put(key, new MessageFormat(text, locale)));
		this.formats.put(locale, parsed);
	}

	private static Properties read(Resource file) throws IOException {
		var properties = new Properties();
		try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	Map<String, String> texts(Locale locale) {
		return Map.copyOf(this.texts.get(locale));
	}

	@Override
	protected String resolveCodeWithoutArguments(String code, Locale locale) {
		return this.texts.get(supported(locale)).get(code);
	}

	@Override
	protected MessageFormat resolveCode(String code, Locale locale) {
		return this.formats.get(supported(locale)).get(code);
	}

	private static Locale supported(Locale locale) {
		return locale.getLanguage().equals("es") ? LOCALES.get(1) : Locale.ENGLISH;
	}

}
