package dev.doorstep;

import java.io.IOException;
import java.util.List;

import javax.tools.ToolProvider;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.doorstep.testing.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything is small enough to be read at once; there are no exceptions. */
class SizeBudgetTests {

	@ParameterizedTest
	@CsvSource({ "src/main/java, .java, 200", "src/main/java, .html, 80", "src/main/java/dev/doorstep/steps, .html, 40",
			"static/css, .css, 150", "static/js, .js, 80", "src/test/java, .java, 250" })
	void everyFileStaysWithinItsBudget(String folder, String ending, int budget) {
		assertThat(Sources.files(folder, ending)).isNotEmpty()
			.allSatisfy(file -> assertThat(Sources.text(file).lines().count()).isLessThanOrEqualTo(budget));
	}

	@ParameterizedTest
	@ValueSource(strings = { "src/main/java", "src/test/java" })
	void noMethodIsLongerThanAScreen(String folder) throws IOException {
		assertThat(methodsLongerThan(25, folder)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "src/main/java", "src/test/java" })
	void longerMethodsWouldBeNoticed(String folder) throws IOException {
		assertThat(methodsLongerThan(9, folder)).isNotEmpty();
	}

	private static List<String> methodsLongerThan(int lines, String folder) throws IOException {
		var compiler = ToolProvider.getSystemJavaCompiler();
		try (var files = compiler.getStandardFileManager(null, null, null)) {
			var sources = files.getJavaFileObjectsFromPaths(Sources.files(folder, ".java"));
			var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
			var lengths = new MethodLengths(Trees.instance(task).getSourcePositions(), lines);
			task.parse().forEach(file -> lengths.scan(file, file));
			return lengths.tooLong();
		}
	}

}
