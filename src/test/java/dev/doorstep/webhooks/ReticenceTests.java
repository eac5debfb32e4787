package dev.doorstep.webhooks;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.doorstep.pros.Newcomer;
import dev.doorstep.pros.RunningPros;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Before a homeowner picks them, nothing that reaches a professional says who that is: no
 * page, no part of one, no letter, no webhook, and not the log.
 */
@ExtendWith(OutputCaptureExtension.class)
class ReticenceTests extends RunningPros {

	private static final String NAME = "Zéphyrine Quillfeather";

	private static final String EMAIL = "rosebud.kane@canary-mail.example";

	private static final String STREET = "4711 Canarystreet";

	private static final String WORDS = "I am Quillfeather, 4711 Canarystreet. Call (202) 555-0147, +1 202.555.0147 "
			+ "or 2025550147, or write to Rosebud.Kane@canary-mail.example about the obsidian sink";

	private static final List<String> CANARIES = List.of("zéphyrine", "quillfeather", "rosebud", "canary-mail",
			"canarystreet", "555-0147", "555.0147", "5550147", "gnome");

	private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

	private static final Pattern LINK = Pattern.compile("/my/[\\w-]{43}");

	private final Receiver receiver = new Receiver();

	private final String email = "pro-" + UUID.randomUUID() + "@pipes.example";

	@LocalServerPort
	int port;

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	@AfterEach
	void close() {
		this.receiver.close();
	}

	@Test
	void nothingThatReachesAProfessionalSaysWhoTheHomeownerIs(CapturedOutput log) {
		var pro = signsIn();
		var homeowner = submits();
		var invitation = invitation();
		var live = live(pro);
		var seen = everythingShown(pro, invitation);
		assertThat(seen).filteredOn(page -> page.status() == 200).hasSizeGreaterThan(8);
		assertThat(seen).extracting(Page::html).anyMatch(html -> html.contains("obsidian sink"));
		seen.forEach(page -> reticent(page.address() + page.headers() + page.html()));

		soon(() -> assertThat(types()).containsExactly("offered", "viewed", "interested"));
		soon(() -> assertThat(live).isNotEmpty());
		assertThat(live).allSatisfy(ReticenceTests::reticent);
		this.receiver.got().forEach(got -> reticent(got.toString()));
		var letters = Postbox.lettersTo(this.jdbc, this.email);
		assertThat(letters).hasSizeGreaterThanOrEqualTo(2).allSatisfy(letter -> reticent(letter.toString()));

		own(homeowner).press("Give them my contact details");
		soon(() -> assertThat(types()).endsWith("shortlisted"));
		this.receiver.got().forEach(got -> reticent(got.toString()));
		reticent(log.getAll());
		assertThat(Postbox.lettersTo(this.jdbc, this.email).getLast().text()).contains(NAME, EMAIL, STREET);
	}

	private Browser signsIn() {
		var pro = new Browser(this.port);
		Newcomer.signIn(pro, this.jdbc, this.email);
		this.jdbc.sql("update pros set state = 'verified'").update();
		pro.open("/pro/webhooks").fill("url", this.receiver.url()).press("Add address");
		return pro;
	}

	/** Before and after, what they press included. */
	private List<Page> everythingShown(Browser pro, UUID invitation) {
		var seen = new ArrayList<Page>(everyPage(pro, invitation));
		var offer = "/pro/invitations/" + invitation;
		seen.add(pro.post(offer + "/view", Map.of()));
		seen.add(pro.post(offer + "/interest", Map.of("message", "Gladly")));
		seen.add(pro.post("/pro/invitations/" + UUID.randomUUID() + "/interest", Map.of()));
		seen.addAll(everyPage(pro, invitation));
		return seen;
	}

	private Browser submits() {
		var homeowner = new Homeowner(new Browser(this.port)).describesALeakingFaucet()
			.livesAt(STREET)
			.needsItThisWeek()
			.ownsAHouse("Key under the gnome")
			.says(WORDS);
		homeowner.answers(Map.of("name", NAME, "email", EMAIL, "phone", "(202) 555-0147", "channel", "email"));
		return homeowner.submits().browser();
	}

	private UUID invitation() {
		return await().until(
				() -> this.jdbc.sql("select id from invitations where state = 'offered'").query(UUID.class).optional(),
				Optional::isPresent)
			.orElseThrow();
	}

	/** What is told while a page is open. */
	private static List<String> live(Browser pro) {
		var told = new CopyOnWriteArrayList<String>();
		HttpClient.newHttpClient()
			.sendAsync(pro.request("/pro/live").build(), BodyHandlers.fromLineSubscriber(new Listener(told)));
		return told;
	}

	private record Listener(List<String> told) implements Flow.Subscriber<String> {

		@Override
		public void onSubscribe(Flow.Subscription subscription) {
			subscription.request(Long.MAX_VALUE);
		}

		@Override
		public void onNext(String line) {
			this.told.add(line);
		}

		@Override
		public void onError(Throwable failure) {
			// The application ends before it does.
		}

		@Override
		public void onComplete() {
			// All is told.
		}

	}

	/** All there are for professionals, whole and as parts. */
	private List<Page> everyPage(Browser pro, UUID invitation) {
		var pages = new ArrayList<Page>();
		var parts = pro.twin().saying("HX-Request", "true");
		for (var path : paths(invitation)) {
			pages.add(pro.get(path));
			pages.add(parts.get(path));
		}
		return pages;
	}

	private List<String> paths(UUID invitation) {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter(mapping -> shown(mapping.getKey(), mapping.getValue()))
			.flatMap(mapping -> mapping.getKey().getPatternValues().stream())
			.filter(path -> path.equals("/pro") || path.startsWith("/pro/"))
			.map(path -> VARIABLE.matcher(path).replaceAll(invitation.toString()))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/** A stream has no end; somebody listens to it meanwhile. */
	private static boolean shown(RequestMappingInfo mapping, HandlerMethod handler) {
		return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
				&& !handler.getMethod().getGenericReturnType().getTypeName().contains("SseEmitter");
	}

	private Stream<String> types() {
		return this.receiver.got()
			.stream()
			.map(got -> got.body().replaceFirst(".*\"type\":\"invitation\\.([a-z_]+)\".*", "$1"));
	}

	/** The homeowner's own page may say all there is. */
	private Page own(Browser homeowner) {
		var link = Postbox.lettersTo(this.jdbc, EMAIL)
			.stream()
			.map(letter -> LINK.matcher(letter.text()))
			.filter(Matcher::find)
			.map(found -> found.group())
			.toList();
		return homeowner.open(link.getLast()).press("Open my request");
	}

	private static void reticent(String text) {
		var lower = text.toLowerCase(Locale.ROOT);
		assertThat(CANARIES).noneSatisfy(canary -> assertThat(lower).contains(canary));
	}

}
