package dev.doorstep.conversation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.doorstep.mail.Letter;
import dev.doorstep.matching.RunningMatching;
import dev.doorstep.pros.Newcomer;
import dev.doorstep.pros.ProState;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A homeowner and a professional who was offered the job, each in their own browser. */
public abstract class RunningConversation extends RunningMatching {

	protected static final String HOMEOWNER = "grace@home.example";

	private static final Pattern LINK = Pattern.compile("/my/[\\w-]{43}");

	@LocalServerPort
	int port;

	final String email = "ada-" + UUID.randomUUID() + "@pipes.example";

	Browser pro;

	UUID request;

	UUID invitation;

	@BeforeEach
	void offer() {
		this.pro = professional(this.email);
		offerAnew();
	}

	/** Another request for the same professional. */
	protected void offerAnew() {
		this.request = submit(facts(), locale());
		this.invitation = offered(this.request, this.pros.findByEmail(this.email).orElseThrow());
	}

	protected UUID invitation() {
		return this.invitation;
	}

	protected int port() {
		return this.port;
	}

	protected String professionalEmail() {
		return this.email;
	}

	/** What is known besides job, place and contact. */
	Facts facts() {
		return Facts.NONE.with(Vocabulary.STREET, "12 Valencia Street");
	}

	Locale locale() {
		return Locale.ENGLISH;
	}

	/** Somebody who is signed in and may be asked. */
	protected Browser professional(String email) {
		var browser = new Browser(this.port);
		Newcomer.signIn(browser, this.jdbc, email);
		this.pros.change(this.pros.findByEmail(email).orElseThrow(), ProState.VERIFIED);
		return browser;
	}

	protected void interest(String words) {
		offerPage().fill("message", words).press();
	}

	protected Page offerPage() {
		return this.pro.open("/pro/invitations/" + this.invitation);
	}

	Page proThread() {
		return this.pro.open(ProThreadController.path(this.invitation));
	}

	/** By the link that was mailed last, in a browser of their own. */
	protected Page home() {
		var link = LINK.matcher(letters(this.homeowner).getLast().text());
		assertThat(link.find()).isTrue();
		return new Browser(this.port).open(link.group()).press("Open my request");
	}

	Page ownThread(Page home) {
		return home.browser().open(OwnThreadController.path(this.invitation));
	}

	protected List<Letter> letters(String to) {
		return Postbox.lettersTo(this.jdbc, to);
	}

	static List<String> messages(Page page) {
		return page.document().select(".message-words").eachText();
	}

}
