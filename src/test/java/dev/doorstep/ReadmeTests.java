package dev.doorstep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import dev.doorstep.testing.Sources;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTests {

	private static final String README = Sources.text(Path.of("README.md"));

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.*]+)` \\|");

	private static final Pattern PATH = Pattern
		.compile("(?:`|]\\()((?:src|db|static|e2e-tests|\\.ci)(?:/[\\w.<>-]+)*/?)(?:`|\\))");

	private static final ApplicationModules MODULES = ApplicationModules.of(Doorstep.class);

	@Test
	void isShortEnoughToBeRead() {
		assertThat(README.lines().count()).isLessThanOrEqualTo(80);
	}

	@Test
	void namesPathsThatExist() {
		assertThat(PATH.matcher(README).results().map(match -> match.group(1))).isNotEmpty()
			.allMatch(path -> Files.exists(Path.of(path.replaceAll("/<.*", ""))));
	}

	@Test
	void listsTheModules() {
		assertThat(rows())
			.containsExactlyInAnyOrderElementsOf(MODULES.stream().map(ReadmeTests::row).distinct().toList());
	}

	@Test
	void listsModulesAboveThoseThatUseThem() {
		var rows = rows();

		assertThat(MODULES.stream()).allSatisfy(
				module -> assertThat(used(module)).allMatch(other -> rows.indexOf(other) <= rows.indexOf(row(module))));
	}

	private static List<String> rows() {
		return ROW.matcher(README).results().map(match -> match.group(1)).toList();
	}

	private static List<String> used(ApplicationModule module) {
		return module.getDirectDependencies(MODULES).uniqueModules().map(ReadmeTests::row).distinct().toList();
	}

	/** The steps share a row. */
	private static String row(ApplicationModule module) {
		var name = module.getIdentifier().toString();
		return name.startsWith("steps") ? "steps.*" : name;
	}

}
