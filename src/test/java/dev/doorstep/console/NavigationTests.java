package dev.doorstep.console;

import java.util.Comparator;
import java.util.List;

import dev.doorstep.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class NavigationTests extends RunningConsole {

	@Autowired
	List<ConsoleSection> sections;

	@ParameterizedTest
	@EnumSource
	void showsThosePagesThatAPersonMayRead(Role role) {
		var browser = signedIn(role);
		var page = browser.open("/console").document();

		var shown = page.select(".side-nav a").eachAttr("href");
		assertThat(shown).containsExactlyElementsOf(readableBy(role));
		assertThat(page.select(".go-list a").eachAttr("href")).containsAll(shown);
		for (var section : this.sections) {
			var status = browser.get(section.path()).status();
			assertThat(status).as(section.path()).isEqualTo(shown.contains(section.path()) ? 200 : 403);
		}
	}

	@Test
	void marksThePageAtHand() {
		var page = signedIn(Role.ADMIN).open("/console/audit").document();

		assertThat(page.select(".side-nav [aria-current=page]").eachText()).containsExactly("Audit log");
	}

	@Test
	void saysWhoIsSignedInAndLeadsOut() {
		var browser = signedIn(Role.ANALYST);
		var page = browser.open("/console");

		assertThat(page.text(".side-name")).isEqualTo("Grace Hopper");
		assertThat(page.press("Sign out").address()).startsWith("/sign-in");
		assertThat(browser.get("/console").status()).isNotEqualTo(200);
	}

	private List<String> readableBy(Role role) {
		return this.sections.stream()
			.filter(section -> section.readers().contains(role))
			.sorted(Comparator.comparingInt(ConsoleSection::position))
			.map(ConsoleSection::path)
			.toList();
	}

}
