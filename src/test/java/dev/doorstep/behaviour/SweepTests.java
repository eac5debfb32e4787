package dev.doorstep.behaviour;

import java.io.IOException;
import java.util.Map;

import dev.doorstep.testing.Homeowner;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Drafts nobody goes on with are forgotten; what was sent stays. */
class SweepTests extends RunningDoorstep {

	@Autowired
	ApplicationContext context;

	@Test
	void anUntouchedDraftGoesWithItsPhotosKeysAndLinks() throws IOException {
		var email = someAddress();
		var ada = homeowner().describesTheWholeJob(email);
		addPhoto(ada);
		ada.browser().open("/request/later").fill("Email", email).press();
		var id = draftOf(email);
		age(email, 31);
		sweep();
		for (var rows : new String[] { "drafts where id", "draft_keys where draft_id", "draft_links where draft_id",
				"photo where album" }) {
			assertThat(count(rows + " = '" + id + "'")).as(rows).isZero();
		}
		assertThat(ada.browser().get("/request/review").location()).isEqualTo("/request/jobtype");
	}

	@Test
	void aDraftTouchedWithinAMonthStays() {
		var email = someAddress();
		var ada = homeowner().describesTheWholeJob(email);
		age(email, 29);
		sweep();
		assertThat(ada.opens("/request/review").page().text()).contains(email);
	}

	@Test
	void aSentRequestStaysWithItsPhotos() throws IOException {
		var email = someAddress();
		var ada = homeowner().describesTheWholeJob(email);
		addPhoto(ada);
		ada.submits();
		var id = draftOf(email);
		age(email, 31);
		sweep();
		assertThat(count("requests where id = '" + id + "'")).isEqualTo(1);
		assertThat(count("photo where album = '" + id + "'")).isEqualTo(1);
	}

	private static void addPhoto(Homeowner ada) throws IOException {
		var photo = new ClassPathResource("bad-input/upload/ok.jpg").getContentAsByteArray();
		var page = ada.browser().open("/request/description").attach("tap.jpg", photo).press("Add photos");
		assertThat(page.document().select(".photo-image")).hasSize(1);
		ada.opens("/request/description").answers(Map.of());
		ada.opens("/request/review");
	}

	private String draftOf(String email) {
		return this.jdbc.sql("select id::text from drafts where answers::text like :email")
			.param("email", "%" + email + "%")
			.query(String.class)
			.single();
	}

	private void age(String email, int days) {
		this.jdbc.sql(
				"update drafts set touched_at = touched_at - make_interval(days => :days) where answers::text like :email")
			.param("days", days)
			.param("email", "%" + email + "%")
			.update();
	}

	private void sweep() {
		ReflectionTestUtils.invokeMethod(this.context.getBean("dev.doorstep.wizard.DraftSweeper"), "sweep");
	}

}
