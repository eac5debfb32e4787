package dev.doorstep.conversation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the two come to a price and a time. */
class DealTests extends RunningConversation {

	private static final String QUOTE = "Send this price";

	private static final String TIME = "Propose this time";

	@BeforeEach
	void wantTheJob() {
		interest("Gladly");
	}

	@Test
	void showsThePriceBesideTheProfessional() {
		quote("120", "150", today().plusDays(7));
		assertThat(letters(HOMEOWNER).getLast().subject()).isEqualTo("Pipes has sent you a price");
		assertThat(letters(HOMEOWNER).getLast().text()).contains("$120 to $150");
		var home = home();
		assertThat(home.text(".suitor .price")).startsWith("$120 to $150 valid until");
		assertThat(ownThread(home).text(".deal")).contains("$120 to $150");
		assertThat(proThread().text(".deal")).contains("$120 to $150");
	}

	@Test
	void takesTheNewestPriceAndRemembersTheOthers() {
		quote("120", "150", today().plusDays(7));
		var page = proThread().fill("lowest", "$1,100.50").fill("until", today().plusDays(3).toString());
		page.press(QUOTE);
		page.press(QUOTE);
		var deal = ownThread(home());
		assertThat(deal.text(".price-sum")).isEqualTo("$1,100.50");
		assertThat(deal.document().select(".deal-earlier li")).hasSize(1);
		assertThat(deal.text(".deal-earlier li")).startsWith("$120 to $150");
	}

	@Test
	void showsAPriceThatIsOverAsOver() {
		quote("120", "", today());
		assertThat(home().text(".suitor .price")).contains("valid until");
		later(Duration.ofDays(1));
		assertThat(home().text(".suitor .price")).contains("expired on");
		assertThat(ownThread(home()).text(".deal")).contains("expired on");
	}

	@Test
	void refusesPricesThatAreNone() {
		var page = proThread().fill("lowest", "150").fill("highest", "120").fill("until", "2020-01-01").press(QUOTE);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("The highest price must not be lower than the price",
				"Choose a day from today on, within a year");
		assertThat(page.value("lowest")).isEqualTo("150");
		assertThat(page.document().select("details[open]")).hasSize(1);
		assertThat(proThread().fill("lowest", "a lot").press(QUOTE).errors())
			.containsExactly("Enter a price, like 120 or 1,200.50");
	}

	@Test
	void agreesOnATimeByTheClockOfWhoComes() {
		propose(today().plusDays(2), "09:30", "120");
		assertThat(letters(HOMEOWNER).getLast().subject()).isEqualTo("Pipes proposes a time");
		assertThat(proThread().text(".deal")).contains("9:30", "11:30", "Pacific Time", "not answered yet");
		var thread = ownThread(home());
		assertThat(thread.press("Yes, come then").text(".deal")).contains("Agreed", "9:30");
		thread.press("Yes, come then");
		assertThat(letters(this.email).stream().filter(letter -> letter.subject().startsWith("Agreed: "))).hasSize(1);
		assertThat(proThread().text(".deal")).contains("Agreed", "Add to your calendar");
	}

	@Test
	void doesNotAgreeToATimeThatWasReplacedMeanwhile() {
		propose(today().plusDays(2), "09:30", "60");
		var thread = ownThread(home());
		propose(today().plusDays(3), "2:00 pm", "60");
		var answer = thread.press("Yes, come then");
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.text(".notice")).startsWith("Something happened meanwhile");
		assertThat(answer.text(".deal")).contains("Proposed", "2:00").doesNotContain("Agreed");
	}

	@Test
	void refusesTimesThatAreOverOrNone() {
		var page = proThread().fill("day", today().minusDays(1).toString())
			.fill("begin", "9:00")
			.fill("minutes", "60")
			.press(TIME);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Choose a time that is still to come, within a year");
		assertThat(proThread().fill("begin", "noon").fill("minutes", "").press(TIME).errors()).containsExactly(
				"Enter a day, like 3/6/2027", "Enter a time, like 9:30 AM", "Choose how long you will be there");
	}

	@Test
	void comesToNothingOnceTheRequestHasEnded() {
		var page = proThread().fill("lowest", "120");
		home().browser().post("/my/close", Map.of("reason", "other"));
		assertThat(page.press(QUOTE).status()).isEqualTo(409);
		assertThat(proThread().document().select(".deal")).isEmpty();
	}

	@Test
	void isMadeByTheTwoAlone() {
		var path = "/pro/invitations/" + this.invitation;
		var other = professional("other-" + this.email);
		assertThat(other.post(path + "/quotes", Map.of("lowest", "1")).status()).isEqualTo(404);
		assertThat(other.post(path + "/times", Map.of()).status()).isEqualTo(404);
		assertThat(new Browser(this.port).post(path + "/quotes", Map.of("lowest", "1")).location())
			.isEqualTo("/pro/sign-in");
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneId.of("America/Los_Angeles"));
	}

	private Page quote(String lowest, String highest, LocalDate until) {
		return proThread().fill("lowest", lowest).fill("highest", highest).fill("until", until.toString()).press(QUOTE);
	}

	private Page propose(LocalDate day, String begin, String minutes) {
		return proThread().fill("day", day.toString()).fill("begin", begin).fill("minutes", minutes).press(TIME);
	}

}
