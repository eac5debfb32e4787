package dev.doorstep.abuse;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrapsFragmentTests {

	@Test
	void hidesAFieldFromPeopleByClassAndFromTheKeyboard() {
		var page = render(Locale.ENGLISH);
		var honeypot = page.selectFirst(".trap input");
		assertThat(honeypot.attr("name")).isEqualTo(Traps.HONEYPOT);
		assertThat(honeypot.attr("tabindex")).isEqualTo("-1");
		assertThat(honeypot.attr("autocomplete")).isEqualTo("off");
		assertThat(honeypot.val()).isEmpty();
		assertThat(page.select("[style], [required]")).isEmpty();
	}

	@Test
	void carriesTheSealedTime() {
		var time = render(Locale.ENGLISH).selectFirst("input[type=hidden]");
		assertThat(time.attr("name")).isEqualTo(Traps.RENDERED_AT);
		assertThat(time.val()).isEqualTo("MTIz.c2VhbA");
	}

	@Test
	void tellsWhoeverHearsThePageToLeaveTheFieldEmpty() {
		assertThat(label(Locale.ENGLISH)).startsWith("Leave this field empty");
		assertThat(label(Locale.of("es"))).startsWith("Deje este campo vacío");
	}

	private static String label(Locale locale) {
		return render(locale).selectFirst("label:has(input)").text();
	}

	private static Document render(Locale locale) {
		var templates = new ClassLoaderTemplateResolver();
		templates.setSuffix(".html");
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("dev/doorstep/abuse/messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		var engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(messages);
		var context = new Context(locale, Map.of("trap", "MTIz.c2VhbA"));
		return Jsoup.parse(engine.process("dev/doorstep/abuse/traps", Set.of("fields"), context));
	}

}
