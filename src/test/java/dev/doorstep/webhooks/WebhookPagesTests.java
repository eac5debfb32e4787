package dev.doorstep.webhooks;

import java.util.Map;
import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.pros.Newcomer;
import dev.doorstep.pros.RunningPros;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What professionals and support see of webhooks, and can do about them. */
class WebhookPagesTests extends RunningPros {

	private final Receiver receiver = new Receiver();

	@LocalServerPort
	int port;

	private Browser ada;

	@BeforeEach
	void signIn() {
		this.ada = new Browser(this.port);
		Newcomer.signIn(this.ada, this.jdbc, "ada-" + UUID.randomUUID() + "@pipes.example");
	}

	@AfterEach
	void close() {
		this.receiver.close();
	}

	@Test
	void anAddressIsTriedAndItsStoryCanBeRead() {
		var page = added();
		assertThat(page.text()).contains("Switched on", "Nothing yet");
		var secret = page.text(".summary code");
		assertThat(page.press("Send a test").notice()).contains("A test is on its way");
		soon(() -> assertThat(this.receiver.got()).singleElement()
			.satisfies(got -> assertThat(got.signedWith(secret)).isTrue())
			.satisfies(got -> assertThat(got.body()).contains("webhook.test")));
		soon(() -> assertThat(this.ada.open(path()).text()).contains("webhook.test", "one try · delivered",
				"Answered 200"));
	}

	@Test
	void whatArrivedCanBeSentAgainAsTheSame() {
		added().press("Send a test");
		soon(() -> assertThat(this.ada.open(path()).text()).contains("delivered"));
		assertThat(this.ada.open(path()).press("Send again").notice()).isEqualTo("It is sent again.");
		soon(() -> assertThat(this.receiver.got()).hasSize(2));
		assertThat(this.receiver.got().stream().map(Receiver.Got::id).distinct()).hasSize(1);
	}

	@Test
	void aNewSecretAndTheFormerOneSignTogether() {
		var former = added().text(".summary code");
		var page = this.ada.open(path()).press("New secret");
		assertThat(page.text()).contains("signs along");
		var secret = page.text(".summary code");
		page.press("Send a test");
		soon(() -> assertThat(this.receiver.got()).singleElement()
			.satisfies(got -> assertThat(got.signedWith(former)).isTrue())
			.satisfies(got -> assertThat(got.signedWith(secret)).isTrue()));
	}

	@Test
	void whoeverSaysGoneIsStoppedUntilTheyAreSwitchedOnAgain() {
		this.receiver.answering(410);
		added().press("Send a test");
		soon(() -> assertThat(this.ada.open(path()).text()).contains("Stopped, because it answered 410"));
		assertThat(this.ada.open(path()).press("Switch on").text()).contains("Switched on");
		assertThat(this.ada.open(path()).press("Switch off").text()).contains("Switched off");
		var path = path();
		assertThat(this.ada.open(path).press("Remove").text()).contains("The address is removed.");
		assertThat(this.ada.get(path).status()).isEqualTo(404);
	}

	@Test
	void whatCannotBeAnAddressIsSaidAndStays() {
		for (var wrong : new String[] { "pipes.example", "ftp://pipes.example/", "https://10.0.0.1/",
				"https://169.254.169.254/latest", "https://[::1]/" }) {
			var page = this.ada.open("/pro/webhooks").fill("url", wrong).press("Add address");
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.value("url")).isEqualTo(wrong);
			assertThat(page.errors()).singleElement().asString().matches("Enter an address.*|.*private network.*");
		}
		added();
		assertThat(this.ada.open("/pro/webhooks").fill("url", this.receiver.url()).press("Add address").errors())
			.containsExactly("You have added this address already");
	}

	@Test
	void nobodySeesOrTouchesSomebodyElses() {
		added();
		var path = path();
		var other = new Browser(this.port);
		Newcomer.signIn(other, this.jdbc, "eve-" + UUID.randomUUID() + "@pipes.example");
		assertThat(other.get(path).status()).isEqualTo(404);
		for (var action : new String[] { "/test", "/rotate", "/on", "/off", "/delete",
				"/messages/" + UUID.randomUUID() + "/replay" }) {
			assertThat(other.post(path + action, Map.of()).status()).isEqualTo(404);
		}
		assertThat(other.open("/pro/webhooks").text()).doesNotContain("localhost");
		assertThat(new Browser(this.port).get(path).location()).isEqualTo("/pro/sign-in");
	}

	@Test
	void supportSendsAgainWhatWasGivenUp() {
		this.receiver.answering(500);
		added().press("Send a test");
		soon(() -> assertThat(this.receiver.got()).hasSize(1));
		soon(() -> assertThat(dead()).isOne());
		this.receiver.answering(200);
		var support = Admin.signedIn(new Browser(this.port), this.jdbc, Role.SUPPORT).browser();
		var page = support.open("/console/webhooks");
		assertThat(page.text("tbody")).contains("Pipes", "webhook.test", "Answered 500");
		assertThat(page.press("Send again").text(".said")).isEqualTo("One message is sent again");
		soon(() -> assertThat(this.receiver.got()).hasSize(2));
		assertThat(support.open("/console/webhooks").text()).contains("Every message arrived");
	}

	/** Three days pass. */
	private int dead() {
		return this.jdbc.sql("""
				update webhook_messages set state = 'dead', closed_at = now()
				where state = 'waiting' and claim is null and tries = 1
				""").update();
	}

	private Page added() {
		return this.ada.open("/pro/webhooks").fill("url", this.receiver.url()).press("Add address");
	}

	private String path() {
		return "/pro/webhooks/" + this.jdbc.sql("select id from webhook_endpoints").query(UUID.class).single();
	}

}
