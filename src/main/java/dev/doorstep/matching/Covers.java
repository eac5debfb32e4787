package dev.doorstep.matching;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Contact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * Covers in what a homeowner writes who they are and where: what looks like an address or
 * a number, and what they told us of themselves.
 */
@Component
public class Covers {

	private static final int SHORTEST_NAME = 3;

	/** Of a phone number, what people leave out no further. */
	private static final int LOCAL_DIGITS = 7;

	private final Requests requests;

	Covers(Requests requests) {
		this.requests = requests;
	}

	/** Covers in some words all that tells of a request who sent it. */
	public UnaryOperator<String> of(UUID request) {
		var known = this.requests.personal(request).map(Covers::known).orElse(List.of());
		return words -> {
			var covered = Discretion.cover(words);
			for (var pattern : known) {
				covered = pattern.matcher(covered).replaceAll(Discretion.COVERED);
			}
			return covered;
		};
	}

	private static List<Pattern> known(Facts personal) {
		return Stream
			.concat(personal.get(Vocabulary.STREET).stream().flatMap(Covers::street),
					personal.get(Vocabulary.CONTACT).stream().flatMap(Covers::contact))
			.toList();
	}

	/** Its first two words tell as much as the whole: "12 Valencia". */
	private static Stream<Pattern> street(String street) {
		var words = List.of(street.strip().split("[\\s,]+"));
		return Stream.of(words, words.subList(0, Math.min(2, words.size()))).map(Covers::words);
	}

	private static Stream<Pattern> contact(Contact contact) {
		var names = Arrays.stream(contact.name().strip().split("\\s+"))
			.filter(name -> name.length() >= SHORTEST_NAME)
			.map(name -> words(List.of(name)));
		return Stream.concat(names, Stream.ofNullable(contact.phone()).map(Covers::number));
	}

	private static Pattern words(List<String> words) {
		return Pattern.compile(
				words.stream().map(Pattern::quote).collect(Collectors.joining("[\\s,]+", "(?<!\\w)", "(?!\\w)")),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
	}

	private static Pattern number(String phone) {
		var digits = phone.replaceAll("\\D", "");
		var local = digits.substring(Math.max(0, digits.length() - LOCAL_DIGITS));
		return Pattern.compile(String.join("\\W{0,3}", local.split("")));
	}

}
