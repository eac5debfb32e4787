package dev.doorstep.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.doorstep.testing.ApplicationCopy;
import dev.doorstep.testing.BesideOthers;
import dev.doorstep.testing.Sources;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A step is added by adding a folder and removed by deleting one. */
@BesideOthers
class StepFolderTests {

	@TempDir
	Path folder;

	@TempDir
	Path drafts;

	@Test
	void aCopiedFolderIsAStep() throws IOException {
		var copy = ApplicationCopy.in(this.folder);
		copy.copyStep("urgency", "haste", this.drafts);

		assertThat(stepsOf(copy)).containsExactly("jobtype", "questions", "location", "urgency", "haste", "home",
				"description", "contact");
	}

	/** Each step is missing once. */
	@ParameterizedTest
	@ValueSource(strings = { "jobtype location home contact", "questions urgency description" })
	void aDeletedFolderIsNotMissed(String deleted) throws IOException {
		var copy = ApplicationCopy.in(this.folder);
		for (var step : deleted.split(" ")) {
			copy.deleteStep(step);
		}

		assertThat(stepsOf(copy)).isNotEmpty().doesNotContain(deleted.split(" "));
	}

	@ParameterizedTest
	@MethodSource("names")
	void nobodyElseNamesAStep(String name) {
		var named = Pattern.compile("/request/%1$s\\b|steps[./]%1$s\\b".formatted(name));

		assertThat(Stream.of(".java", ".html", ".yaml", ".sql")
			.flatMap(ending -> Stream.of("src/main", "db/migration")
				.flatMap(root -> Sources.files(root, ending).stream())))
			.filteredOn(file -> !file.startsWith("src/main/java/dev/doorstep/steps/" + name))
			.allSatisfy(file -> assertThat(Sources.linesWith(file, named)).isEmpty());
	}

	static List<String> names() {
		return Sources.folders("src/main/java/dev/doorstep/steps");
	}

	/** Sends a request, and returns the steps that were asked on the way. */
	private static List<String> stepsOf(ApplicationCopy copy) throws IOException {
		try (var running = copy.start()) {
			var browser = Jsoup.newSession().ignoreHttpErrors(true);
			var asked = new ArrayList<String>();
			var home = browser.newRequest(running.url()).get();
			var page = ((FormElement) home.expectFirst("form.search")).submit().get();
			while (!page.location().endsWith("/request/review")) {
				var step = idOf(page);
				assertThat(asked).doesNotContain(step);
				asked.add(step);
				page = send(page, StepExamples.in(folderOf(step)).valid().getFirst().form());
			}
			var done = send(page, Map.of("consent", List.of("yes")));
			assertThat(done.select(".reference").text()).startsWith("DS-");
			return asked;
		}
	}

	private static String idOf(Document page) {
		var action = form(page).attr("action");
		return action.substring(action.lastIndexOf('/') + 1);
	}

	private static String folderOf(String step) {
		return "dev/doorstep/steps/" + (step.equals("haste") ? "urgency" : step);
	}

	private static Document send(Document page, Map<String, List<String>> answer) throws IOException {
		var data = new ArrayList<>(form(page).formData());
		data.removeIf(field -> answer.containsKey(field.key()) || List.of("go", "stay").contains(field.key()));
		var request = form(page).submit().data(data);
		request.request().data().retainAll(data);
		answer.forEach((name, values) -> values.forEach(value -> request.data(name, value)));
		return request.method(Connection.Method.POST).execute().parse();
	}

	private static FormElement form(Document page) {
		return (FormElement) page.expectFirst("form.step-form");
	}

}
