package dev.doorstep.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import dev.doorstep.accounts.AccountLink.Purpose;
import dev.doorstep.testing.Authenticator;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Links that are good once, and where they lead. */
class InvitationTests extends RunningAccounts {

	private static final String PASSWORD = "four quite ordinary words";

	private static final Pattern LINK = Pattern.compile("/invitation/[\\w-]{43}");

	@Autowired
	AccountLinks links;

	@Autowired
	People people;

	@Autowired
	TransactionOperations transaction;

	@Test
	void theFirstAdministratorGetsInByALinkAPasswordAndAPasskey() {
		var browser = browser();
		var email = "first-" + UUID.randomUUID() + "@Example.com";
		var page = browser.open(firstAdmin()).fill("name", "Ada").fill("email", email).fill("password", PASSWORD);
		var next = page.press();
		assertThat(next.address()).isEqualTo("/console/passkey/new");
		assertThat(browser.get("/console/account").location()).startsWith("/console/passkey");
		var sid = browser.cookies().get("__Host-sid");
		assertThat(makesPasskey(next).location()).isEqualTo("/console");
		assertThat(browser.cookies().get("__Host-sid")).isNotEqualTo(sid);
		assertThat(browser.open("/console/account").text()).contains("Ada", email.replace("E", "e"));
		assertThat(roles(email.toLowerCase(Locale.ROOT))).containsExactly("ADMIN");
	}

	private Page makesPasskey(Page page) {
		var form = page.document().selectFirst("form[data-options]");
		var options = page.browser().post(form.attr("data-options"), Map.of("_csrf", page.value("_csrf"))).html();
		return page.fill("made", new Authenticator("http://localhost:8080").make(options)).send();
	}

	@Test
	void whoIsInvitedGetsAMailWithALinkAndTheRolesTheyWereGiven() {
		var email = "invited-" + UUID.randomUUID() + "@example.com";
		var link = invite(email, Role.SUPPORT, Role.ANALYST);
		var page = browser().open(link);
		assertThat(page.value("Your name")).isEqualTo("Invited");
		assertThat(makesPasskey(page.fill("password", PASSWORD).press()).location()).isEqualTo("/console");
		assertThat(roles(email)).containsExactly("ANALYST", "SUPPORT");
	}

	@Test
	void lookingDoesNotUseALinkAndPostingTwiceDoesOnce() throws Exception {
		var link = firstAdmin();
		browser().head(link);
		var pages = List.of(newcomer(link), newcomer(link), newcomer(link));
		try (var pool = Executors.newFixedThreadPool(3)) {
			var answers = pool.invokeAll(pages.stream().<Callable<Page>>map(page -> page::send).toList());
			assertThat(answers).extracting(answer -> answer.get().status()).containsExactlyInAnyOrder(303, 410, 410);
		}
		assertThat(browser().get(link).status()).isEqualTo(410);
	}

	private Page newcomer(String link) {
		return browser().open(link)
			.fill("name", "Ada")
			.fill("email", UUID.randomUUID() + "@example.com")
			.fill("password", PASSWORD);
	}

	@Test
	void oneThatIsTooOldOrNeverWasIsGone() {
		var link = firstAdmin();
		this.jdbc.sql("update account_links set expires_at = now() - interval '1 second'").update();
		for (var path : List.of(link, "/invitation/" + "A".repeat(43), "/invitation/short")) {
			assertThat(browser().get(path).status()).isEqualTo(410);
			assertThat(browser().get(path).header("Referrer-Policy")).isEqualTo("no-referrer");
			assertThat(browser().post(path, Map.of("password", PASSWORD)).status()).isEqualTo(410);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "fourteen chars", "passwordpassword", "Password12345678", "Ada Ada Doorstep!" })
	void aBadPasswordLeavesTheLinkGood(String password) {
		var page = newcomer(firstAdmin()).fill("password", password).send();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).hasSize(1);
		assertThat(page.value("name")).isEqualTo("Ada");
		assertThat(page.html()).doesNotContain(password);
		assertThat(page.fill("password", PASSWORD).send().status()).isEqualTo(303);
	}

	@Test
	void aForgottenPasswordIsReplacedAndThePasskeyIsStillNeeded() {
		var grace = signedIn(Role.ADMIN);
		var sent = browser().open("/sign-in/forgot").fill("email", grace.email()).press();
		assertThat(sent.address()).isEqualTo("/sign-in/forgot/sent");
		await().until(() -> !Postbox.lettersTo(this.jdbc, grace.email()).isEmpty());
		var browser = browser();
		var page = browser.open(linkTo(grace.email())).fill("password", PASSWORD).press();
		assertThat(page.heading()).isEqualTo("Confirm it’s you");
		assertThat(browser.get("/console/account").location()).startsWith("/console/passkey");
		assertThat(browser.get("/console/passkey/new").location()).startsWith("/console/passkey?to=");
		assertThat(grace.browser().get("/console/account").location()).startsWith("/sign-in");
	}

	private String firstAdmin() {
		return "/invitation/" + this.links.make(new AccountLink(Purpose.FIRST_ADMIN, null)).value();
	}

	private String invite(String email, Role... roles) {
		this.transaction
			.executeWithoutResult(status -> this.people.invite(email, "Invited", Set.of(roles), Locale.ENGLISH));
		return linkTo(email);
	}

	private String linkTo(String email) {
		var link = LINK.matcher(Postbox.lettersTo(this.jdbc, email).getLast().text());
		assertThat(link.find()).isTrue();
		return link.group();
	}

	private List<String> roles(String email) {
		return this.jdbc.sql("select unnest(roles) from people where email = :email")
			.param("email", email)
			.query(String.class)
			.list();
	}

}
