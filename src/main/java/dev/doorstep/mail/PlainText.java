package dev.doorstep.mail;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A page as one would type it: paragraphs, dashes for list items, links in full. */
final class PlainText implements NodeVisitor {

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "ul", "ol", "dl", "table",
			"blockquote", "header", "main", "footer", "section", "div");

	private static final Set<String> LINES = Set.of("li", "dt", "tr", "br");

	private final StringBuilder out = new StringBuilder();

	private int breaks;

	private PlainText() {
	}

	static String of(String html) {
		var body = Jsoup.parse(html).body();
		body.select("[hidden], style, script").remove();
		var text = new PlainText();
		body.traverse(text);
		return text.out.toString().strip() + "\n";
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			append(words.getWholeText());
		}
		else if (node instanceof Element element) {
			breakBefore(element);
			switch (element.normalName()) {
				case "li" -> append("- ");
				case "img" -> append(element.attr("alt"));
				default -> {
				}
			}
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			switch (element.normalName()) {
				case "a" -> append(target(element));
				case "dt" -> append(element.text().endsWith("?") ? " " : ": ");
				case "td", "th" -> append(" ");
				default -> breakAfter(element);
			}
		}
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
		String squeezed = words.replaceAll("[ \\t\\r\\n\\f]+", " ");
		boolean atStart = this.breaks > 0 || this.out.isEmpty() || this.out.charAt(this.out.length() - 1) == ' ';
		String rest = atStart ? squeezed.stripLeading() : squeezed;
		if (rest.isEmpty()) {
			return;
		}
		if (this.breaks > 0) {
			this.out.setLength(this.out.toString().stripTrailing().length());
			this.out.repeat("\n", this.out.isEmpty() ? 0 : this.breaks);
			this.breaks = 0;
		}
		this.out.append(rest);
	}

}
