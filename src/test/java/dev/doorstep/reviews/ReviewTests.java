package dev.doorstep.reviews;

import java.util.Map;

import dev.doorstep.accounts.Role;
import dev.doorstep.conversation.RunningConversation;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What homeowners say once the work is done, and what comes of it. */
class ReviewTests extends RunningConversation {

	@BeforeEach
	void hire() {
		interest("Gladly");
		home().press("Give them my contact details").press("Hire them");
	}

	@Test
	void isAskedForWhenTheWorkIsDone() {
		assertThat(home().browser().get(review()).location()).isEqualTo("/my");
		var page = home().press("The work is done");
		assertThat(page.heading()).isEqualTo("Say how it went");
		assertThat(letters(HOMEOWNER).getLast().subject()).isEqualTo("How did it go with Pipes?");
		var nothing = page.press();
		assertThat(nothing.status()).isEqualTo(422);
		assertThat(nothing.errors()).containsExactly("Choose from 1 to 5",
				"Write a few words, at most 2,000 characters");
		var home = nothing.fill("rating", "4").fill("words", "Quick. Call 415-555-0199").press();
		assertThat(home.address()).isEqualTo("/my");
		assertThat(home.text(".reviews-own")).contains("4 of 5 stars", "Quick. Call •••");
		assertThat(letters(professionalEmail()).getLast().subject()).startsWith("You have a new review");
	}

	@Test
	void isShownWithItsMeanToOthers() {
		review("5", "Very good");
		var again = another();
		assertThat(again.text(".reviews-all summary")).contains("5.0 of 5, from one review");
		assertThat(again.text(".reviews-list")).contains("Very good");
	}

	@Test
	void isAskedForWhenTheProfessionalSaysItIsDone() {
		offerPage().press("The work is done");
		assertThat(letters(HOMEOWNER).getLast().subject()).isEqualTo("How did it go with Pipes?");
		assertThat(home().text()).contains("Say how it went", "The work is done");
		assertThat(load()).isZero();
		offerPage().browser().post("/pro/invitations/" + invitation() + "/done", Map.of());
		assertThat(load()).isZero();
	}

	@Test
	void isWrittenOnce() {
		var page = home().press("The work is done").fill("rating", "4").fill("words", "Quick");
		page.press();
		page.fill("rating", "1").press();
		assertThat(home().text(".reviews-own")).contains("4 of 5 stars");
	}

	@Test
	void isNotTakenBeforeTheWorkIsDoneNorFromAnybodyElse() {
		var home = home().browser();
		var answer = home.post(review(), Map.of("rating", "5", "words", "Great"));
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.notice()).startsWith("Something happened meanwhile");
		assertThat(new Browser(port()).post(review(), Map.of("rating", "5", "words", "Great")).location())
			.isEqualTo("/my");
		var other = professional("other-" + professionalEmail());
		assertThat(other.post("/pro/invitations/" + invitation() + "/done", Map.of()).status()).isEqualTo(404);
		assertThat(other.get("/pro/invitations/" + invitation() + "/review").status()).isEqualTo(404);
	}

	@Test
	void isRepliedToOnce() {
		review("2", "Slow");
		var page = offerPage().browser().open("/pro/invitations/" + invitation() + "/review");
		assertThat(page.text(".review")).contains("Slow");
		assertThat(page.press().errors()).containsExactly("Write a few words, at most 2,000 characters");
		var replied = page.fill("words", "The part came late").press();
		assertThat(replied.text(".review-reply")).contains("The part came late");
		assertThat(letters(HOMEOWNER).getLast().subject()).isEqualTo("Pipes has replied to your review");
		assertThat(page.fill("words", "And again").press().status()).isEqualTo(409);
		assertThat(another().text(".reviews-list")).contains("The part came late").doesNotContain("And again");
	}

	@Test
	void isHiddenBySupportWithAReasonThatTheHomeownerIsTold() {
		review("1", "A crook called Bob");
		var support = Admin.signedIn(new Browser(port()), this.jdbc, Role.SUPPORT).browser();
		var path = support.open("/console/reviews").document().selectFirst("tbody th a").attr("href");
		assertThat(support.open(path).press("Hide this review").errors())
			.containsExactly("Give a reason of at most 500 characters");
		var open = support.open(path).fill("reason", "Names somebody");
		assertThat(open.press("Hide this review").text(".said")).startsWith("Nobody sees this review any more");
		assertThat(open.press("Hide this review").status()).isEqualTo(409);
		assertThat(letters(HOMEOWNER).getLast().subject()).isEqualTo("We have hidden your review of Pipes");
		assertThat(letters(HOMEOWNER).getLast().text()).contains("Names somebody");
		assertThat(home().text(".reviews-own")).contains("We have hidden your review");
		assertThat(another().document().select(".reviews-all")).isEmpty();
		var log = this.jdbc.sql("select count(*) from audit_entry where action = 'review_hidden' and reason = :reason");
		assertThat(log.param("reason", "Names somebody").query(Integer.class).single()).isEqualTo(1);
	}

	private String review() {
		return "/my/professionals/" + invitation() + "/review";
	}

	private void review(String rating, String words) {
		home().press("The work is done").fill("rating", rating).fill("words", words).press();
	}

	/** The page of another request that the same professional wants. */
	private Page another() {
		offerAnew();
		interest("Again");
		return home();
	}

	private int load() {
		return this.jdbc.sql("select load from pros where email = :email")
			.param("email", professionalEmail())
			.query(Integer.class)
			.single();
	}

}
