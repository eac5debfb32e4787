package dev.doorstep.notices;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.doorstep.mail.Letter;
import dev.doorstep.pros.Around;
import dev.doorstep.pros.Newcomer;
import dev.doorstep.pros.ProBook;
import dev.doorstep.pros.RunningPros;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who is written to, when, and about what. */
class NoticesTests extends RunningPros {

	private static final Pattern LINK = Pattern.compile("/my/[\\w-]{43}");

	@LocalServerPort
	int port;

	@Autowired
	Digests digests;

	private final String email = "pro-" + UUID.randomUUID() + "@pipes.example";

	private final String home = "ada-" + UUID.randomUUID() + "@home.example";

	private Browser pro;

	@BeforeEach
	void signIn() {
		this.pro = new Browser(this.port);
		Newcomer.signIn(this.pro, this.jdbc, this.email);
		this.jdbc.sql("update pros set state = 'verified'").update();
	}

	@Test
	void usuallyAnOfferComesAtOnce() {
		submits("en");
		awaitInvitations(1);
		assertThat(subjects(this.email)).endsWith("Fix a leaking faucet in San Francisco, CA 94110");
	}

	@Test
	void whoWantsOneLetterADayGetsOneForAll() {
		var page = chooses("daily");
		assertThat(page.notice()).isEqualTo("Saved.");
		assertThat(page.document().select("input[value=daily]").hasAttr("checked")).isTrue();
		submits("en");
		submits("en", "other-" + this.home);
		awaitInvitations(2);
		var before = subjects(this.email).size();
		assertThat(this.digests.next()).isFalse();

		later(Duration.ofHours(24));
		assertThat(this.digests.next()).isTrue();
		assertThat(this.digests.next()).isFalse();
		assertThat(subjects(this.email)).hasSize(before + 1).endsWith("2 news for you");
		assertThat(Postbox.lettersTo(this.jdbc, this.email).getLast().text().split("Fix a leaking faucet")).hasSize(3);
	}

	@Test
	void whatTheyHaveDeclinedMeanwhileIsNotOfferedAgain() {
		chooses("daily");
		submits("en");
		awaitInvitations(1);
		this.pro.post("/pro/invitations/" + invitation(this.email) + "/decline", Map.of("reason", "other"));
		var before = subjects(this.email).size();
		later(Duration.ofHours(24));
		assertThat(this.digests.next()).isTrue();
		assertThat(subjects(this.email)).hasSize(before);
	}

	@Test
	void whoIsChosenAndWhoIsNotGetToKnow() {
		var other = new Browser(this.port);
		Newcomer.signIn(other, this.jdbc, "other-" + this.email);
		this.jdbc.sql("update pros set state = 'verified'").update();
		var homeowner = submits("en");
		awaitInvitations(2);
		this.pro.post("/pro/invitations/" + invitation(this.email) + "/interest", Map.of());
		other.post("/pro/invitations/" + invitation("other-" + this.email) + "/interest", Map.of());
		var page = own(homeowner);
		var mine = "/my/professionals/" + invitation(this.email);
		page.browser().post(mine + "/shortlist", Map.of());
		page.browser().post(mine + "/hire", Map.of());
		assertThat(subjects(this.email)).endsWith("You are hired: Fix a leaking faucet in San Francisco, CA 94110");
		assertThat(subjects("other-" + this.email))
			.endsWith("Not this time: Fix a leaking faucet in San Francisco, CA 94110");
	}

	@Test
	void homeownersAreToldOnceThatNobodyIsLeft() {
		this.jdbc.sql("delete from pros").update();
		submits("en");
		for (int hour = 0; hour < 3; hour++) {
			awaitNextLook();
			later(Duration.ofHours(1));
		}
		awaitNextLook();
		assertThat(subjects(this.home)).hasSize(2)
			.last()
			.asString()
			.startsWith("We are still looking for your request");
	}

	/** All that is due has been seen to. */
	private void awaitNextLook() {
		await().until(() -> this.jdbc.sql("select state = 'exhausted' and due_at > :now from matchings")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.single());
	}

	@Test
	void homeownersAreToldInTheirLanguageThatWeLookFarther() {
		plumber("Oakland", Around.spot(ProBook.OAKLAND, 5));
		submits("es");
		awaitInvitations(1);
		this.pro.post("/pro/invitations/" + invitation(this.email) + "/decline", Map.of("reason", "other"));
		awaitInvitations(2);
		var letter = letters(this.home).getLast();
		assertThat(letter.subject()).startsWith("Buscamos más lejos para su solicitud DS-");
		assertThat(LINK.matcher(letter.text()).find()).isTrue();
	}

	@Test
	void whatCannotBeChosenIsSaid() {
		var page = this.pro.open("/pro/notifications").fill("from", "21").press("Save");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Choose two different hours, or leave both open");
		assertThat(page.value("from")).isEqualTo("21");
		assertThat(new Browser(this.port).get("/pro/notifications").location()).isEqualTo("/pro/sign-in");
	}

	private Page chooses(String pace) {
		return this.pro.open("/pro/notifications").fill("pace", pace).press("Save");
	}

	private Browser submits(String language) {
		return submits(language, this.home);
	}

	/** A job that leaves two days for an answer. */
	private Browser submits(String language, String home) {
		return new Homeowner(new Browser(this.port).saying("Accept-Language", language)).describesALeakingFaucet()
			.livesAt("12 Valencia Street")
			.answers(Map.of("when", "flexible"))
			.ownsAHouse()
			.says("It drips all night")
			.canBeReachedAt("Ada O’Brien", home)
			.submits()
			.browser();
	}

	private void awaitInvitations(int many) {
		await().until(() -> invitations().size() == many);
	}

	private List<UUID> invitations() {
		return this.jdbc.sql("select id from invitations order by id desc").query(UUID.class).list();
	}

	private UUID invitation(String email) {
		return this.jdbc
			.sql("select invitations.id from invitations join pros on pros.id = pro_id where email = :email")
			.param("email", email)
			.query(UUID.class)
			.single();
	}

	private Page own(Browser homeowner) {
		var link = LINK.matcher(letters(this.home).getFirst().text());
		assertThat(link.find()).isTrue();
		return homeowner.open(link.group()).press("Open my request");
	}

	private List<Letter> letters(String to) {
		return Postbox.lettersTo(this.jdbc, to);
	}

	private List<String> subjects(String to) {
		return letters(to).stream().map(Letter::subject).toList();
	}

}
