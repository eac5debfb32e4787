package dev.doorstep.mail;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A page as one would type it: paragraphs, dashes for list items, links in full. */
final class PlainText implements NodeFilter {

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "ul", "ol", "dl", "table",
			"blockquote", "header", "main", "footer", "section", "div");

	private static final Set<String> LINES = Set.of("li", "dt", "tr", "br");

	private static final Set<String> UNSEEN = Set.of("style", "script");

	private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

	private final StringBuilder out = new StringBuilder();

	private int breaks;

	private PlainText() {
	}

	static String of(String html) {
		var text = new PlainText();
		Jsoup.parse(html).body().filter(text);
		return text.out.toString().strip() + "\n";
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode words) {
			append(words.getWholeText());
		}
		else if (node instanceof Element element) {
			if (unseen(element)) {
				return FilterResult.SKIP_ENTIRELY;
			}
			begin(element);
		}
		return FilterResult.CONTINUE;
	}

	private static boolean unseen(Element element) {
		return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden");
	}

	private void begin(Element element) {
		breakBefore(element);
		switch (element.normalName()) {
			case "li" -> append("- ");
			case "img" -> append(element.attr("alt"));
			default -> {
			}
		}
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			switch (element.normalName()) {
				case "a" -> append(target(element));
				case "dt" -> append(element.text().endsWith("?") ? " " : ": ");
				case "td", "th" -> append(" ");
				default -> breakAfter(element);
			}
		}
		return FilterResult.CONTINUE;
	}

	private void breakBefore(Element element) {
		if (PARAGRAPHS.contains(element.normalName())) {
			this.breaks = 2;
		}
		else if (LINES.contains(element.normalName())) {
			this.breaks = Math.max(this.breaks, 1);
		}
	}

	private void breakAfter(Element element) {
		if (PARAGRAPHS.contains(element.normalName())) {
			this.breaks = 2;
		}
	}

	/** In angle brackets no full stop is taken for a part of the link. */
	private static String target(Element link) {
		String target = link.attr("href");
		return (target.startsWith("http") && !target.equals(link.text())) ? " <" + target + ">" : "";
	}

	private void append(String words) {
		String squeezed = SPACE.matcher(words).replaceAll(" ");
		boolean atStart = this.breaks > 0 || this.out.isEmpty() || this.out.charAt(this.out.length() - 1) == ' ';
		String rest = atStart ? squeezed.stripLeading() : squeezed;
		if (rest.isEmpty()) {
			return;
		}
		if (this.breaks > 0) {
			stripEnd();
			this.out.repeat("\n", this.out.isEmpty() ? 0 : this.breaks);
			this.breaks = 0;
		}
		this.out.append(rest);
	}

	private void stripEnd() {
		while (!this.out.isEmpty() && Character.isWhitespace(this.out.charAt(this.out.length() - 1))) {
			this.out.setLength(this.out.length() - 1);
		}
	}

}
