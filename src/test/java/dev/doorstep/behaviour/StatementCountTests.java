package dev.doorstep.behaviour;

import java.util.List;

import dev.doorstep.testing.CountedStatements;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How much a page may cost the database. */
class StatementCountTests extends RunningDoorstep {

	@Autowired
	CountedStatements statements;

	Homeowner ada;

	@BeforeEach
	void describeAJob() {
		this.ada = homeowner().describesTheWholeJob(someAddress());
	}

	@Test
	void theFirstPageAsksNothing() {
		var stranger = browser();
		assertThat(this.statements.during(() -> stranger.get("/request"))).isEmpty();
		assertThat(this.statements.during(() -> browser().get("/request?q=leaky+tap"))).isEmpty();
		assertThat(this.statements.during(() -> browser().get("/"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/request/jobtype", "/request/questions", "/request/location", "/request/urgency",
			"/request/home", "/request/description", "/request/contact", "/request/review", "/request/later" })
	void aPageTakesThreeStatements(String path) {
		var asked = this.statements.during(() -> assertThat(this.ada.browser().get(path).status()).isEqualTo(200));
		assertThat(asked).hasSizeBetween(1, 3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/request/jobtype", "/request/questions", "/request/location", "/request/urgency",
			"/request/home", "/request/description", "/request/contact" })
	void anAnswerTakesFiveStatements(String path) {
		var page = this.ada.browser().open(path);
		assertThat(sending(page)).hasSizeBetween(1, 5);
	}

	@Test
	void aNewAnswerTakesFiveStatements() {
		var page = this.ada.browser().open("/request/location").fill("zip", "10001").fill("street", "1 Broadway");
		assertThat(sending(page)).hasSizeBetween(2, 5);
	}

	@Test
	void theFirstAnswerTakesFiveStatements() {
		var page = browser().open("/request?job=other").fill("job", "other").fill("words", "Build a tree house");
		assertThat(sending(page)).hasSizeBetween(2, 5);
	}

	/** Its mail and its events are written in one. */
	@Test
	void submittingTakesFiveStatements() {
		assertThat(sending(this.ada.page().fill("consent", "yes"))).hasSizeBetween(3, 5);
	}

	@Test
	void theConfirmationTakesThreeStatements() {
		this.ada.submits();
		assertThat(this.statements.during(() -> this.ada.browser().get("/request/done"))).hasSizeBetween(1, 3);
	}

	private List<String> sending(Page page) {
		var asked = this.statements.during(() -> assertThat(page.send().status()).isEqualTo(303));

		return asked;
	}

}
