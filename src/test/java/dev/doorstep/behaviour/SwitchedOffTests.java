package dev.doorstep.behaviour;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps that are switched off while drafts are open. */
@StrictDoorstep
class SwitchedOffTests extends RunningDoorstep {

	@BeforeEach
	void forgetWhatWasSpent() {
		this.jdbc.sql("delete from spending").update();
	}

	@Test
	void areLeftOutOnTheWay() {
		var ada = homeowner().looksForALeakingFaucet();
		assertThat(ada.page().address()).isEqualTo("/request/location");
		assertThat(ada.browser().get("/request/home").location()).isEqualTo("/request/location");
		assertThat(ada.browser().open("/request/location").document().selectFirst(".back-link").attr("href"))
			.isEqualTo("/request/jobtype");
	}

	@Test
	void keepTheirAnswersButDoNotSendThem() {
		var email = someAddress();
		var ada = homeowner().looksForALeakingFaucet()
			.livesAt("12 Elm Street")
			.needsItThisWeek()
			.says("It drips")
			.canBeReachedAt("Ada", email);
		answeredTheHomeStepBefore(email);
		assertThat(ada.opens("/request/review").page().text()).doesNotContain("Old key");
		ada.submits();
		assertThat(ada.reference()).isNotBlank();
		assertThat(answersOf(email)).contains("Old key");
		assertThat(
				this.jdbc.sql("select facts || jsonb_build_object('s', summary) from requests where reference = :ref")
					.param("ref", ada.reference())
					.query(String.class)
					.single())
			.contains(email)
			.doesNotContain("Old key");
	}

	private void answeredTheHomeStepBefore(String email) {
		this.jdbc
			.sql("""
					update drafts set answers = jsonb_set(answers, '{home}',
						'{"edition": 1, "restedOn": {}, "facts": {"home": {"kind": "house", "tenure": "own"}, "access": "Old key"}}')
					where answers::text like :email""")
			.param("email", "%" + email + "%")
			.update();
	}

	@Test
	void anAnswerToOneIsNotTaken() {
		var ada = homeowner().looksForALeakingFaucet().livesAt("12 Elm Street").needsItThisWeek();
		var before = contents();
		var answer = ada.browser().post("/request/home", Map.of("kind", "house", "tenure", "own"));
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).isEqualTo("/request/description");
		assertThat(contents()).isEqualTo(before);
	}

}
