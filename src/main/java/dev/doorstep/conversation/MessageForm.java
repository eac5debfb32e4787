package dev.doorstep.conversation;

import java.util.List;
import java.util.Map;

import dev.doorstep.ui.Text;

/**
 * What somebody types to the other side.
 *
 * @param stamp names this one form, so that sending it twice says it once
 */
record MessageForm(String words, String stamp) {

	static final int LONGEST = 2000;

	MessageForm {
		words = (words != null) ? words.replace("\0", "").strip() : "";
		stamp = Stamp.of(stamp);
	}

	static MessageForm blank() {
		return new MessageForm("", "");
	}

	private Map<String, Text> problems() {
		if (this.words.isEmpty()) {
			return Map.of("words", Text.message("conversation.message.wrong.empty"));
		}
		return (this.words.length() > LONGEST)
				? Map.of("words", Text.message("conversation.message.wrong.long", LONGEST)) : Map.of();
	}

	Filled filled() {
		return new Filled(Filled.MESSAGE, values(), problems());
	}

	Map<String, List<String>> values() {
		return Map.of("words", List.of(this.words), "stamp", List.of(this.stamp));
	}

}
