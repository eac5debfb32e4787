package dev.doorstep.conversation;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names one form that is sent, so that sending it twice does it once. */
final class Stamp {

	private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private Stamp() {
	}

	/** The one that came with a form; a new one for a form that had none. */
	static String of(String typed) {
		return (typed != null && SHAPE.matcher(typed).matches()) ? typed : UUID.randomUUID().toString();
	}

}
