package dev.doorstep.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Parcel;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may send what where, held against the table in {@code accounts/access.csv}. A new
 * route needs a row there.
 */
class AccessTests extends RunningAccounts {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	/** One line of the table. */
	private record Row(String method, String pattern, Set<Role> roles, String state) {

		static Row of(String line) {
			var cells = line.split(",", -1);
			var roles = Arrays.stream(cells[2].split(" "))
				.filter(role -> !role.isEmpty())
				.map(Role::valueOf)
				.collect(Collectors.toSet());
			return new Row(cells[0], cells[1], roles, cells[3]);
		}

		String route() {
			return this.method + " " + this.pattern;
		}

		boolean isPublic() {
			return this.state.equals("public");
		}

		boolean isConsolePost() {
			return this.method.equals("POST") && !isPublic();
		}

		Page send(Browser browser) {
			return this.method.equals("GET") ? browser.get(path()) : browser.post(path(), Map.of());
		}

		String path() {
			return this.pattern.replaceAll("\\{[^}]+}", "01234567-89ab-cdef-0123-456789abcdef");
		}

	}

	@Test
	void everyRouteHasARow() throws Exception {
		assertThat(table()).extracting(Row::route).containsExactlyInAnyOrderElementsOf(routes());
	}

	@Test
	void nobodyGetsInWithoutBothFactors() throws Exception {
		var halfway = known(Role.values());
		halfway.givesPassword();
		for (var row : table().stream().filter(some -> !some.isPublic()).toList()) {
			var stranger = row.send(browser());
			assertThat(isLedTo("/sign-in", stranger) || stranger.status() == 403).as(row.route()).isTrue();
			if (!row.state().equals("password")) {
				var page = row.send(halfway.browser());
				assertThat(isLedTo("/console/passkey", page) || page.status() == 403).as(row.route()).isTrue();
			}
		}
	}

	@Test
	void whatIsPublicIsOpenToStrangers() throws Exception {
		for (var row : table().stream().filter(Row::isPublic).toList()) {
			var page = row.send(browser());
			assertThat(isClosed(page) || isLedTo("/sign-in?to", page)).as(row.route() + ": " + page.status()).isFalse();
		}
	}

	@Test
	void everyRoleGetsWhereItMayAndNowhereElse() throws Exception {
		var people = new EnumMap<Role, Admin>(Role.class);
		for (var row : table()) {
			for (var role : Role.values()) {
				var admin = people.computeIfAbsent(role, this::signedIn);
				var page = row.send(admin.browser());
				var open = row.isPublic() || row.state().equals("password") || row.roles().contains(role);
				assertThat(isClosed(page)).as(row.route() + " as " + role + ": " + page.status()).isEqualTo(!open);
				if (row.pattern().endsWith("/sign-out")) {
					people.remove(role);
				}
			}
		}
	}

	@Test
	void whatThePublicSeesAtOnceTakesAFreshPasskey() throws Exception {
		var ada = signedIn(Role.values());
		ada.letsTimePass(this.jdbc);
		for (var row : table().stream().filter(some -> !some.roles().isEmpty()).toList()) {
			var page = row.send(ada.browser());
			var asked = page.status() == 403 && page.heading().equals("Confirm it’s you");
			assertThat(asked).as(row.route()).isEqualTo(row.state().equals("fresh"));
		}
	}

	@Test
	void nothingChangesWithoutATokenOrFromAnotherSite() throws Exception {
		var ada = signedIn(Role.values());
		var foreign = ada.browser().twin().saying("Sec-Fetch-Site", "cross-site");
		for (var row : table().stream().filter(some -> some.isConsolePost()).toList()) {
			assertThat(ada.browser().postAsIs(row.path(), new Parcel()).status()).as(row.route()).isEqualTo(403);
			var page = row.send(foreign);
			assertThat(page.heading()).as(row.route()).isEqualTo("This isn’t open to you");
		}
		assertThat(ada.browser().get("/console/account").status()).isEqualTo(200);
	}

	private static boolean isLedTo(String path, Page page) {
		return page.status() == 303 && page.location().startsWith(path);
	}

	private static boolean isClosed(Page page) {
		return page.status() == 403 && page.heading().equals("This isn’t open to you");
	}

	private static List<Row> table() throws Exception {
		return new ClassPathResource("accounts/access.csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map(Row::of)
			.toList();
	}

	private List<String> routes() {
		return this.mapping.getHandlerMethods().keySet().stream().flatMap(AccessTests::routes).distinct().toList();
	}

	private static Stream<String> routes(RequestMappingInfo route) {
		var methods = route.getMethodsCondition().getMethods().isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST)
				: route.getMethodsCondition().getMethods();
		return route.getPatternValues()
			.stream()
			.flatMap(pattern -> methods.stream().map(method -> method + " " + pattern));
	}

}
