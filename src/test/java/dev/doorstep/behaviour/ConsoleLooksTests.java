package dev.doorstep.behaviour;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page of the console shows who or where a homeowner is without a line in the audit
 * log, whichever page is added.
 */
class ConsoleLooksTests extends RunningDoorstep {

	private static final String STREET = "77 Canary Wharf Lane";

	private final List<String> shown = new ArrayList<>();

	String email;

	Map<String, String> variables;

	Browser browser;

	@BeforeEach
	void sendARequest() {
		this.email = someAddress();
		var ada = homeowner().describesALeakingFaucet()
			.livesAt(STREET)
			.needsItThisWeek()
			.ownsAHouse("Ring twice")
			.says("It drips all night")
			.canBeReachedAt("Canaria Quill", this.email)
			.submits();
		var draft = this.jdbc.sql("select id from drafts where answers::text like :email")
			.param("email", "%" + this.email + "%")
			.query(String.class)
			.single();
		this.variables = Map.of("id", draft, "reference", ada.reference(), "number", "1", "key", "step.contact");
		this.browser = browser();
		Admin.signedIn(this.browser, this.jdbc, Role.values());
	}

	@Test
	void whatShowsPersonalDataIsWrittenDown() throws Exception {
		for (var row : routes()) {
			var path = path(row[1]);
			var before = looks();
			var page = row[0].equals("GET") ? this.browser.get(path) : ask(path);
			var looked = looks() - before;
			assertThat(looked).as(row[0] + " " + row[1] + " shows personal data").isEqualTo(isPersonal(page) ? 1 : 0);
			if (looked > 0) {
				this.shown.add(row[0] + " " + row[1]);
			}
		}
		assertThat(this.shown).containsExactlyInAnyOrder("POST /console/drafts/{id}",
				"POST /console/requests/{reference}");
	}

	/**
	 * Pages that are read, and forms that ask for one; what would change things is left
	 * alone.
	 */
	private static List<String[]> routes() throws Exception {
		return new ClassPathResource("accounts/access.csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map(line -> line.split(",", -1))
			.filter(row -> row[0].equals("GET") || row[2].equals("SUPPORT"))
			.toList();
	}

	private String path(String pattern) {
		var path = pattern;
		for (var variable : this.variables.entrySet()) {
			path = path.replace("{" + variable.getKey() + "}", variable.getValue());
		}
		return path.replaceAll("\\{[^}]+}", "none");
	}

	private Page ask(String path) {
		return this.browser.post(path, Map.of());
	}

	private boolean isPersonal(Page page) {
		return page.html().contains(this.email) || page.html().contains(STREET)
				|| page.html().contains("Canaria Quill");
	}

	private int looks() {
		return count("audit_entry where action = 'sensitive_read'");
	}

}
