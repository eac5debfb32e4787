package dev.doorstep;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final JavaClasses DOORSTEP = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("dev.doorstep");

	private static final JavaClasses BAD_MANNERS = new ClassFileImporter()
		.importPackages("dev.doorstepfixture.badmanners");

	@ParameterizedTest
	@MethodSource("rules")
	void everyClassKeepsTo(ArchRule rule) {
		rule.check(DOORSTEP);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void badMannersAreNoticedBy(ArchRule rule) {
		assertThat(rule.evaluate(BAD_MANNERS).hasViolation()).isTrue();
	}

	static Stream<Named<ArchRule>> rules() {
		return Arrays.stream(ArchitectureRules.class.getDeclaredFields())
			.filter(field -> field.getType() == ArchRule.class)
			.map(ArchitectureTests::named);
	}

	private static Named<ArchRule> named(Field field) {
		return Named.of(field.getName().toLowerCase(Locale.ROOT).replace('_', ' '),
				(ArchRule) ReflectionTestUtils.getField(ArchitectureRules.class, field.getName()));
	}

}
