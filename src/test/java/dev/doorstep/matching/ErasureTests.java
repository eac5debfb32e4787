package dev.doorstep.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.Test;

import static dev.doorstep.matching.InvitationState.INTERESTED;
import static dev.doorstep.matching.InvitationState.OFFERED;
import static org.assertj.core.api.Assertions.assertThat;

/** What is left when a homeowner has their data deleted. */
class ErasureTests extends RunningOwnRequest {

	private final String email = "erase-" + UUID.randomUUID() + "@home.example";

	@Test
	void nothingIsLeftOfThePersonAnywhere() {
		var pros = plumbers(2);
		var request = sent();
		soon(() -> assertThat(whoIs(OFFERED, request)).hasSize(2));
		pros.forEach(pro -> this.responses.showInterest(invitation(request, pro).id(), pro, "Gladly"));
		var page = press(open(this.email), pros.getFirst(), request, "Give them my contact details");
		var reference = page.text(".reference");
		assertThat(tablesWith(this.email)).contains("drafts", "outgoing_mail", "requests");

		var asked = page.browser().open("/my").browser().open("/my/erase");
		assertThat(asked.text()).contains(reference, "Nobody can bring it back");
		var done = asked.press("Delete everything now");
		assertThat(done.heading()).isEqualTo("Your data is deleted");
		assertThat(tablesWith(this.email)).isEmpty();
		assertThat(tablesWith("12 Valencia")).isEmpty();
		assertThat(tablesWith(request.toString())).contains("analytics_erasure")
			.allMatch(table -> table.startsWith("analytics_") || table.equals("signals"));
		assertThat(pros).allMatch(pro -> load(pro) == 0);
		assertThat(done.browser().get("/my").status()).isEqualTo(404);
		assertThat(done.browser().post("/my/erase", Map.of()).location()).isEqualTo("/my/erased");
		assertThat(entries(reference)).containsExactly("request_erased by Doorstep");
	}

	@Test
	void whoHasItBeforeThemIsTold() {
		this.jdbc.sql("delete from outgoing_mail").update();
		var pros = plumbers(3);
		var request = sent();
		soon(() -> assertThat(whoIs(OFFERED, request)).hasSize(3));
		this.responses.showInterest(invitation(request, pros.getFirst()).id(), pros.getFirst(), "Gladly");
		this.responses.decline(invitation(request, pros.get(1)).id(), pros.get(1), DeclineReason.NO_TIME);
		press(open(this.email), whoIs(INTERESTED, request).getFirst(), request, "Give them my contact details");
		open(this.email).browser().open("/my/erase").press("Delete everything now");
		assertThat(farewell(pros.getFirst())).hasSize(1)
			.allMatch(text -> text.contains("delete their contact details"));
		assertThat(farewell(pros.get(1))).isEmpty();
		assertThat(farewell(pros.get(2))).hasSize(1).noneMatch(text -> text.contains("delete their contact details"));
	}

	@Test
	void aLookAtThePageDeletesNothing() {
		var request = sent();
		var browser = open(this.email).browser();
		browser.open("/my/erase");
		assertThat(browser.open("/my/erased").status()).isEqualTo(200);
		assertThat(this.matchings.find(request)).isPresent();
		assertThat(new Browser(this.port).get("/my/erase").status()).isEqualTo(404);
	}

	private UUID sent() {
		var page = new Homeowner(new Browser(this.port)).describesTheWholeJob(this.email).submits().page();
		return this.jdbc.sql("select id from requests where reference = :reference")
			.param("reference", page.text(".reference"))
			.query(UUID.class)
			.single();
	}

	private List<String> farewell(UUID pro) {
		var address = this.jdbc.sql("select email from pros where id = :pro").param("pro", pro).query(String.class);
		return Postbox.lettersTo(this.jdbc, address.single())
			.stream()
			.filter(letter -> letter.subject().startsWith("Gone:"))
			.map(letter -> letter.text().replace('\n', ' '))
			.toList();
	}

	private List<String> tablesWith(String words) {
		return this.jdbc.sql("""
				select table_name from information_schema.tables
				where table_schema = 'public' and table_type = 'BASE TABLE'
				""")
			.query(String.class)
			.list()
			.stream()
			.filter(table -> this.jdbc
				.sql("select exists (select 1 from \"%s\" t where t::text like :words)".formatted(table))
				.param("words", "%" + words + "%")
				.query(Boolean.class)
				.single())
			.sorted()
			.toList();
	}

	private List<String> entries(String reference) {
		return this.jdbc.sql("select action || ' by ' || person from audit_entry where subject = :reference")
			.param("reference", reference)
			.query(String.class)
			.list();
	}

}
