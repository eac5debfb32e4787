package dev.doorstep.conversation;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each side is written to in their own language. */
class SpanishConversationTests extends RunningConversation {

	@Override
	Locale locale() {
		return Locale.of("es");
	}

	@Test
	void writesToEachSideInItsOwnLanguage() {
		interest("Hola");
		var letter = letters(HOMEOWNER).getLast();
		assertThat(letter.subject()).isEqualTo("Pipes quiere hacer su trabajo");
		assertThat(letter.text()).contains("Un profesional que hemos verificado");
		ConversationTests.say(ownThread(home()), "¿Cuánto cuesta?");
		assertThat(letters(this.email).getLast().subject()).isEqualTo("A message about: Fix a leaking faucet");
	}

}
