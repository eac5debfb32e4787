package dev.doorstep.behaviour;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import dev.doorstep.testing.Page;
import dev.doorstep.testing.Parcel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer says to the browser besides its content. */
class HeadersTests extends RunningDoorstep {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Test
	void everyPageIsGuarded() {
		for (var visitor : List.of(browser(), homeowner().describesTheWholeJob(someAddress()).browser())) {
			for (var path : Routes.paths(this.mapping, RequestMethod.GET, "x".repeat(43))) {
				assertGuarded(visitor.get(path));
				assertGuarded(visitor.head(path));
				assertGuarded(visitor.postAsIs(path, new Parcel()));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/request/nowhere", "/request/x;y", "/request/%00", "/request/%ff",
			"/request/a%2Fb", "/request?q=%ff", "/error", "/livez", "/actuator/health", "/actuator/env", "/robots.txt",
			"/favicon.ico" })
	void soIsWhatGoesWrong(String path) {
		assertGuarded(browser().get(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "FOO", "PROPFIND", "TRACK" })
	void methodsNobodyKnowsAreNotAllowed(String method) {
		var browser = browser();
		var answer = browser.send("/request", browser.request("/request").method(method, BodyPublishers.noBody()));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.isOurs()).isTrue();
		assertGuarded(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE" })
	void methodsThatChangeThingsNeedAToken(String method) {
		var browser = browser();
		var answer = browser.send("/request", browser.request("/request").method(method, BodyPublishers.noBody()));
		assertThat(answer.status()).isEqualTo(403);
		assertGuarded(answer);
	}

	@Test
	void pagesWithAnswersAreStoredNowhere() {
		var visitor = homeowner().describesTheWholeJob(someAddress()).browser();
		for (var path : List.of("/request", "/request/contact", "/request/review", "/request/later")) {
			assertThat(visitor.get(path).header("Cache-Control")).as(path).contains("no-store");
		}
		assertThat(visitor.post("/request/contact", Map.of("name", "")).header("Cache-Control")).contains("no-store");
		visitor.open("/request/review").fill("consent", "yes").press();
		assertThat(visitor.get("/request/done").header("Cache-Control")).contains("no-store");
	}

	@Test
	void filesStayInTheBrowserForEver() {
		var browser = browser();
		var links = browser.open("/").document().select("link[rel=stylesheet], link[rel=icon], script[src]");
		assertThat(links).hasSizeGreaterThan(2);
		for (var link : links) {
			var file = browser.get(link.hasAttr("href") ? link.attr("href") : link.attr("src"));
			assertThat(file.status()).isEqualTo(200);
			assertThat(file.header("Cache-Control")).contains("immutable", "max-age=31536000")
				.doesNotContain("no-store");
			assertGuarded(file);
		}
	}

	@Test
	void cookiesAreForUsAlone() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var pages = List.of(browser().get("/request"), browser().get("/request?lang=es"), ada.browser().get("/request"),
				ada.submits().browser().get("/request"));
		var cookies = pages.stream().flatMap(page -> page.headers().allValues("Set-Cookie").stream()).toList();
		assertThat(cookies).extracting(cookie -> cookie.split("=")[0])
			.contains("__Host-draft", "__Host-done", "__Host-csrf", "__Host-lang");
		assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-")
			.contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=")
			.doesNotContain("Domain"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "text/html", "image/webp" })
	void whoeverAsksGetsAnErrorAPersonCanRead(String accept) {
		var page = browser().saying("Accept", accept).get("/nowhere");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(page.heading()).isEqualTo("This page isn’t here");
	}

	private static void assertGuarded(Page page) {
		assertThat(page.header("Content-Security-Policy")).as(page.address() + " " + page.status())
			.contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
			.doesNotContain("unsafe", "*");
		assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
		assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(page.header("Referrer-Policy")).isIn("strict-origin-when-cross-origin", "no-referrer");
		assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(page.header("Access-Control-Allow-Origin")).isNull();
		if (page.header("Content-Type") instanceof String type && type.startsWith("text/")) {
			assertThat(type).containsIgnoringCase("charset=utf-8");
		}
	}

}
