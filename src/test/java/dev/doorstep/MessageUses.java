package dev.doorstep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.doorstep.testing.Sources;

/**
 * Which messages the code asks for: keys it names, and keys it puts together from a
 * beginning, an end or the names of a form's fields.
 */
final class MessageUses {

	private static final Pattern LITERAL = Pattern.compile("[\"']\\{?([a-z]+(?:\\.[\\w%-]+)*\\.?)}?[\"']");

	private static final Pattern ASSET = Pattern.compile(".+\\.(css|js|svg)");

	private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([\\w.-]+)");

	private static final Pattern FIELD = Pattern.compile("form\\.field\\('([\\w-]+)'\\)");

	private static final Pattern OPTIONS = Pattern.compile("form\\.options\\('([\\w-]+)', \\{([^}]*)}\\)");

	private static final Pattern FORM = Pattern.compile("new Form\\(\"([\\w.-]+)\"");

	private static final Pattern SUBJECT = Pattern.compile("\"([a-z]+)/([a-z-]+-mail)\"");

	private final Set<String> named = new TreeSet<>();

	private final List<Pattern> possible = new ArrayList<>();

	MessageUses(MessageFile file, String everything) {
		var own = own(file);
		var prefix = file.name() + ".";
		found(LITERAL, everything).filter(key -> key.startsWith(prefix))
			.filter(Predicate.not(ASSET.asMatchPredicate()))
			.forEach(this::name);
		found(FORM, own).forEach(this.named::remove);
		found(TEMPLATE_KEY, everything).filter(key -> key.startsWith(prefix)).forEach(this.named::add);
		var forms = file.isStep() ? Stream.of(file.name()) : found(FORM, own);
		forms.forEach(form -> addFields(form, file.isStep(), own));
		SUBJECT.matcher(own)
			.results()
			.forEach(mail -> this.named.add(mail.group(1) + "." + mail.group(2) + ".subject"));
		if (file.isStep()) {
			this.named.addAll(List.of(prefix + "title", prefix + "section", prefix + "purpose", prefix + "owner"));
			this.possible.add(Pattern.compile(Pattern.quote(prefix) + "lead|" + Pattern.quote(prefix + "q.") + "\\w+"));
		}
	}

	private static String own(MessageFile file) {
		return Stream.of(".java", ".html")
			.flatMap(ending -> Sources.files(file.folder().toString(), ending).stream())
			.map(Sources::text)
			.collect(Collectors.joining("\n"));
	}

	private void name(String key) {
		if (key.endsWith(".") || key.contains("%s")) {
			var pattern = key.endsWith(".") ? Pattern.quote(key) + ".+"
					: Arrays.stream(key.split("%s", -1)).map(Pattern::quote).collect(Collectors.joining("[^.]+"));
			this.possible.add(Pattern.compile(pattern));
		}
		else {
			this.named.add(key);
		}
	}

	private void addFields(String form, boolean certain, String own) {
		found(FIELD, own).forEach(field -> {
			var prefix = form + "." + field;
			this.possible.add(Pattern.compile(Pattern.quote(prefix) + "\\.(label|hint)"));
			if (certain) {
				this.named.add(prefix + ".label");
			}
		});
		OPTIONS.matcher(own)
			.results()
			.forEach((MatchResult options) -> found(Pattern.compile("'([\\w-]+)'"), options.group(2))
				.forEach(option -> this.named.add(form + "." + options.group(1) + "." + option)));
	}

	private static Stream<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(match -> match.group(1));
	}

	Set<String> named() {
		return this.named;
	}

	boolean use(String key) {
		return this.named.contains(key) || this.possible.stream().anyMatch(pattern -> pattern.matcher(key).matches());
	}

}
