package dev.doorstep.conversation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a homeowner and a professional say to each other, and what of it each sees. */
class ConversationTests extends RunningConversation {

	private static final String REVEALING = "Ask for grace, 12  valencia street: 555-0199, +1 415 555 0199 or "
			+ HOMEOWNER;

	private static final List<String> CANARIES = List.of("Grace", "grace", "alencia", "555-0199", "555 0199",
			HOMEOWNER);

	@BeforeEach
	void wantTheJob() {
		interest("Tomorrow at eight?");
	}

	@Test
	void beginsWithWhatTheProfessionalSaid() {
		var letter = letters(HOMEOWNER).getLast();
		assertThat(letter.subject()).isEqualTo("Pipes would like to do your job");
		assertThat(letter.text()).contains("Fix a leaking faucet", "Tomorrow at eight?");
		var home = home();
		assertThat(home.text(".suitor")).contains("Pipes", "Tomorrow at eight?").doesNotContain("new message");
		assertThat(messages(ownThread(home))).containsExactly("Tomorrow at eight?");
		assertThat(messages(proThread())).containsExactly("Tomorrow at eight?");
	}

	@Test
	void letsBothSidesTalkInOrder() {
		var home = home();
		say(ownThread(home), "What would it cost?");
		var told = letters(this.email).getLast();
		assertThat(told.subject()).isEqualTo("A message about: Fix a leaking faucet");
		assertThat(told.text()).contains("What would it cost?").doesNotContain("Grace");
		assertThat(this.pro.open("/pro").text()).contains("One new message");
		assertThat(offerPage().text()).contains("One new message");
		var thread = proThread();
		assertThat(thread.document().select(".message").getLast().text()).contains("Homeowner", "New");
		say(thread, "About 150 dollars");
		assertThat(letters(HOMEOWNER).getLast().subject()).isEqualTo("Pipes has written to you");
		assertThat(messages(ownThread(home))).containsExactly("Tomorrow at eight?", "What would it cost?",
				"About 150 dollars");
	}

	@Test
	void marksWhatIsNewUntilItIsRead() {
		say(proThread(), "Is there a valve?");
		var home = home();
		assertThat(home.text(".suitor")).contains("One new message");
		var thread = ownThread(home);
		assertThat(thread.document().select(".message-new")).hasSize(1);
		assertThat(thread.document().select("form[hx-trigger=load]").attr("hx-post"))
			.isEqualTo(OwnThreadController.path(this.invitation) + "/read");
		home.browser().post(OwnThreadController.path(this.invitation) + "/read", Map.of());
		assertThat(ownThread(home).document().select(".message-new, form[hx-trigger=load]")).isEmpty();
		assertThat(home.browser().open("/my").text()).doesNotContain("new message");
		assertThat(proThread().document().select(".message").getLast().text()).contains("Read");
	}

	@Test
	void coversWhoTheHomeownerIsUntilTheyPickSomebody() {
		var home = home();
		say(ownThread(home), REVEALING);
		var thread = ownThread(home);
		assertThat(messages(thread)).contains(REVEALING.replaceAll(" +", " "));
		assertThat(thread.text()).contains("They don’t see your contact details");
		var letter = letters(this.email).getLast();
		assertThat(List.of(proThread().html(), offerPage().html(), this.pro.open("/pro").html(), letter.html(),
				letter.text(), letter.subject()))
			.noneMatch(text -> CANARIES.stream().anyMatch(text::contains));
		assertThat(messages(proThread()).getLast()).isEqualTo("Ask for •••, •••: •••, ••• or •••");

		home.press("Give them my contact details");
		assertThat(messages(proThread())).contains(REVEALING.replaceAll(" +", " "));
		assertThat(ownThread(home).text()).doesNotContain("They don’t see");
	}

	@Test
	void saysAThingOnceHoweverOftenItIsSent() {
		var words = "Hello " + UUID.randomUUID();
		var page = proThread().fill("words", words);
		page.press();
		page.press();
		assertThat(messages(proThread())).containsExactly("Tomorrow at eight?", words);
		assertThat(letters(HOMEOWNER).stream().filter(letter -> letter.text().contains(words))).hasSize(1);
	}

	@Test
	void keepsWhatCannotBeSent() {
		var nothing = proThread().fill("words", "   ").press();
		assertThat(nothing.status()).isEqualTo(422);
		assertThat(nothing.errors()).containsExactly("Write something first");
		var tooMuch = ownThread(home()).fill("words", "long ".repeat(500)).press();
		assertThat(tooMuch.status()).isEqualTo(422);
		assertThat(tooMuch.errors()).containsExactly("Keep your message shorter than 2,000 characters");
		assertThat(tooMuch.value("words")).startsWith("long long");
		assertThat(tooMuch.title()).startsWith("Error: ");
	}

	@Test
	void saysWhatHappenedMeanwhileAndGivesBackWhatWasWritten() {
		var thread = proThread().fill("words", "I could come at nine");
		home().browser().post("/my/close", Map.of("reason", "other"));
		var answer = thread.press();
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.text(".notice")).contains("so your message was not sent", "I could come at nine");
		assertThat(answer.text()).contains("The homeowner closed this request");
		assertThat(messages(answer)).containsExactly("Tomorrow at eight?");
		assertThat(answer.document().select("form.composer")).isEmpty();
	}

	@Test
	void isOpenToTheTwoAlone() {
		var path = ProThreadController.path(this.invitation);
		var other = professional("other-" + this.email);
		assertThat(other.get(path).status()).isEqualTo(404);
		assertThat(other.post(path, Map.of("words", "Hello")).status()).isEqualTo(404);
		assertThat(new Browser(this.port).get(path).location()).isEqualTo("/pro/sign-in");
		var own = OwnThreadController.path(this.invitation);
		assertThat(new Browser(this.port).get(own).location()).isEqualTo("/my");
		submit(facts(), locale());
		assertThat(home().browser().get(own).status()).isEqualTo(404);
		assertThat(messages(proThread())).hasSize(1);
	}

	@Test
	void isNotThereBeforeTheProfessionalWantsTheJob() {
		var newcomer = professional("new-" + this.email);
		var another = submit(facts(), locale());
		var asked = offered(another, this.pros.findByEmail("new-" + this.email).orElseThrow());
		assertThat(newcomer.get(ProThreadController.path(asked)).status()).isEqualTo(404);
		assertThat(home().browser().get(OwnThreadController.path(asked)).status()).isEqualTo(404);
		assertThat(home().browser().get(OwnThreadController.path(UUID.randomUUID())).status()).isEqualTo(404);
	}

	static void say(Page thread, String words) {
		assertThat(thread.fill("words", words).press().status()).isEqualTo(200);
	}

}
