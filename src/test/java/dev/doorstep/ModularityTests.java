package dev.doorstep;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.importer.ImportOption;
import dev.doorstep.testing.Sources;
import dev.doorstepfixture.badstep.BadStepApplication;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(Doorstep.class);

	private static final Pattern BORROWED = Pattern.compile("~\\{(\\w+)/");

	@Test
	void modulesRespectTheirDeclaredDependencies() {
		MODULES.verify();
	}

	@Test
	void catchesAStepThatReachesItsSibling() {
		var bad = ApplicationModules.of(BadStepApplication.class, new ImportOption.OnlyIncludeTests());

		assertThatExceptionOfType(Violations.class).isThrownBy(bad::verify)
			.withMessageContaining("Module 'steps.nosy' depends on module 'steps.good'");
	}

	@Test
	void everyStepFolderIsAModule() {
		var folders = Sources.folders("src/main/java/dev/doorstep/steps").stream().map("steps."::concat).toList();

		assertThat(MODULES.stream().map(module -> module.getIdentifier().toString())).containsAll(folders);
	}

	@Test
	void everyModuleSaysWhatItMayUse() {
		assertThat(MODULES.stream().map(module -> module.getBasePackage().getName())).isNotEmpty().allSatisfy(name -> {
			var declared = declaration(name);
			assertThat(declared).isNotNull();
			assertThat(declared.allowedDependencies()).isNotEqualTo(new String[] { ApplicationModule.OPEN_TOKEN });
			assertThat(declared.type()).isEqualTo(ApplicationModule.Type.CLOSED);
		});
	}

	@Test
	void templatesBorrowOnlyFromModulesTheirOwnMayUse() {
		for (var template : Sources.files("src/main/java", ".html")) {
			var folder = Path.of("src/main/java").relativize(template.getParent()).toString().replace('/', '.');
			var allowed = Set.of(declaration(folder).allowedDependencies());
			assertThat(BORROWED.matcher(Sources.text(template)).results().map(match -> match.group(1)))
				.as(template.toString())
				.allMatch(module -> folder.equals("dev.doorstep." + module) || allowed.contains(module));
		}
	}

	private static ApplicationModule declaration(String packageName) {
		return ClassUtils.resolveClassName(packageName + ".package-info", null).getAnnotation(ApplicationModule.class);
	}

}
