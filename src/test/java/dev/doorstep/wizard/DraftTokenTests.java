package dev.doorstep.wizard;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTokenTests {

	private final DraftToken token = DraftToken.random();

	@Test
	void holds256RandomBits() {
		assertThat(Base64.getUrlDecoder().decode(this.token.value())).hasSize(32);
		assertThat(Stream.generate(DraftToken::random).limit(100).collect(Collectors.toSet())).hasSize(100);
	}

	@Test
	void comesBackFromACookieUnchanged() {
		assertThat(DraftToken.parse(this.token.value())).contains(this.token);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "short", "with blanks with blanks with blanks with bl", "../../../etc/passwd",
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" })
	void refusesWhatItNeverGaveOut(String value) {
		assertThat(DraftToken.parse(value)).isEmpty();
	}

	@Test
	void derivesEachNameForAPurposeOfItsOwn() {
		var names = Set.of(this.token.hash(), this.token.mark(), this.token.draftId().toString());

		assertThat(names).noneMatch(name -> name.contains(this.token.value()) || this.token.value().contains(name));
		assertThat(this.token.hash()).doesNotStartWith(this.token.mark());
		assertThat(this.token.draftId()).isEqualTo(new DraftToken(this.token.value()).draftId());
	}

	@Test
	void staysOutOfLogs() {
		assertThat("opened " + this.token).doesNotContain(this.token.value());
	}

	@Test
	void isNowhereAmongWhatIsStored() {
		var visitor = new Visitor(new Origin(1, Map.of()), Optional.empty());
		var draft = new Draft(this.token.draftId(), visitor, Locale.ENGLISH);
		var stored = Stream.of(draft, DraftKey.ofItsBrowser(this.token, draft),
				new DraftLink(this.token, draft, "ada@example.com", Instant.now()));

		assertThat(stored.flatMap(DraftTokenTests::columns)).contains(this.token.hash())
			.noneMatch(column -> column.contains(this.token.value()));
	}

	private static Stream<String> columns(Object entity) {
		return Arrays.stream(entity.getClass().getDeclaredFields())
			.map(field -> String.valueOf(ReflectionTestUtils.getField(entity, field.getName())));
	}

}
