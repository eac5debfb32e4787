package dev.doorstep.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a plain text that is a link as a whole, or holds none. */
record LinkedText(String words, boolean link) {

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

	static List<LinkedText> split(String text) {
		var pieces = new ArrayList<LinkedText>();
		var links = LINK.matcher(text);
		int end = 0;
		while (links.find()) {
			pieces.add(new LinkedText(text.substring(end, links.start()), false));
			pieces.add(new LinkedText(links.group(), true));
			end = links.end();
		}
		pieces.add(new LinkedText(text.substring(end), false));
		return pieces;
	}

}
