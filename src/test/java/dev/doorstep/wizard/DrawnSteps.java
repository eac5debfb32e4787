package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.requests.facts.Facts;
import dev.doorstep.wizard.step.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Draws a step's page as the wizard does, for any answers and in any language. */
final class DrawnSteps {

	private final WebApplicationContext context;

	private final StepPages pages;

	private final ViewResolver views;

	DrawnSteps(WebApplicationContext context) {
		this.context = context;
		this.pages = context.getBean(StepPages.class);
		this.views = context.getBean("thymeleafViewResolver", ViewResolver.class);
	}

	/** The whole page. */
	Document page(StepDefinition step, Facts facts, Map<String, List<String>> typed, Problems problems, Locale locale)
			throws Exception {
		return Jsoup.parse(draw("wizard/page", step, facts, typed, problems, locale));
	}

	/** What the step's own template adds to the page, as it is sent. */
	String fields(StepDefinition step, Facts facts, Map<String, List<String>> typed, Problems problems)
			throws Exception {
		return draw(step.template() + " :: fields", step, facts, typed, problems, Locale.ENGLISH);
	}

	private String draw(String view, StepDefinition step, Facts facts, Map<String, List<String>> typed,
			Problems problems, Locale locale) throws Exception {
		var route = Route.of(List.of(step), Answers.NONE, Switches.ALL_ON);
		var state = new StepState(step, route, facts, Map.of(), new PageMark("draft", 0, 1), false);
		var model = Map.of("view", this.pages.view(state, typed, problems, null, false, locale));
		var request = new MockHttpServletRequest(this.context.getServletContext(), "GET", step.path());
		request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, this.context);
		request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(locale));
		var response = new MockHttpServletResponse();
		LocaleContextHolder.setLocale(locale);
		try {
			this.views.resolveViewName(view, locale).render(model, request, response);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
		return response.getContentAsString();
	}

}
