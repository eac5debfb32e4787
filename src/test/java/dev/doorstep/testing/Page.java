package dev.doorstep.testing;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What a browser shows, ready to be read, filled in and sent. */
public final class Page {

	private final Browser browser;

	private final String address;

	private final int status;

	private final HttpHeaders headers;

	private final byte[] content;

	private final List<String> hops;

	private final Document document;

	private byte[] photo;

	private String photoName;

	Page(Browser browser, String address, HttpResponse<byte[]> answer, List<String> hops) {
		this(browser, address, answer.statusCode(), answer.headers(), answer.body(), hops);
	}

	private Page(Browser browser, String address, int status, HttpHeaders headers, byte[] content, List<String> hops) {
		this.browser = browser;
		this.address = address;
		this.status = status;
		this.headers = headers;
		this.content = content;
		this.hops = hops;
		this.document = Jsoup.parse(html(), "http://localhost" + address);
	}

	Page after(List<String> hops) {
		return new Page(this.browser, this.address, this.status, this.headers, this.content, hops);
	}

	public Browser browser() {
		return this.browser;
	}

	public int status() {
		return this.status;
	}

	/** Where the browser is, with what was asked. */
	public String address() {
		return this.address;
	}

	/** Where the browser was led before it came here. */
	public List<String> hops() {
		return this.hops;
	}

	/** Where this answer leads, as a path. */
	public String location() {
		return this.headers.firstValue("Location").map(URI::create).map(target -> {
			var query = target.getRawQuery();
			return target.getRawPath() + ((query != null) ? "?" + query : "");
		}).orElse(null);
	}

	public HttpHeaders headers() {
		return this.headers;
	}

	public String header(String name) {
		return this.headers.firstValue(name).orElse(null);
	}

	public String html() {
		return new String(this.content, StandardCharsets.UTF_8);
	}

	public Document document() {
		return this.document;
	}

	public String title() {
		return this.document.title();
	}

	public String heading() {
		return text("h1");
	}

	public String notice() {
		return text(".notice p");
	}

	public String text() {
		return this.document.wholeText();
	}

	/** The words of the first such element, blank when there is none. */
	public String text(String selector) {
		return Optional.ofNullable(this.document.selectFirst(selector)).map(Element::text).orElse("");
	}

	/** The linked summary above the title. */
	public List<String> errors() {
		return this.document.select(".error-summary a").eachText();
	}

	public boolean isOurs() {
		return this.document.selectFirst("header.masthead .brand") != null;
	}

	Optional<String> token() {
		return Optional.ofNullable(this.document.selectFirst("input[name=_csrf]")).map(Element::val);
	}

	/** What stands in a field, or which of its options is chosen; blank for none. */
	public String value(String field) {
		return Fields.value(this.document, field);
	}

	/** Types into a field, or chooses one of its options, by label or by name. */
	public Page fill(String field, String value) {
		Fields.fill(this.document, field, value);
		return this;
	}

	public Page attach(String filename, byte[] content) {
		this.photoName = filename;
		this.photo = content;
		return this;
	}

	/** Presses the button with these words and goes where the answer leads. */
	public Page press(String words) {
		return this.browser.follow(send(words));
	}

	/** Presses the page's main button. */
	public Page press() {
		return this.browser.follow(send());
	}

	/** Presses a button; the first answer, redirect or not. */
	public Page send(String words) {
		var button = this.document.select("button")
			.stream()
			.filter(found -> words.equals(found.text()) || words.equals(found.attr("aria-label")))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No button '%s' on %s:%n%s".formatted(words, this.address, text())));
		return send(button);
	}

	public Page send() {
		var button = this.document
			.selectFirst("form[method=post] button.button--primary, button.button--primary[form]");
		if (button == null) {
			throw new AssertionError("No main button on %s (%d):%n%s".formatted(this.address, this.status, text()));
		}
		return send(button);
	}

	private Page send(Element button) {
		var form = (FormElement) (button.hasAttr("form") ? this.document.getElementById(button.attr("form"))
				: button.closest("form"));
		var action = button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action");
		var target = action.isEmpty() ? this.address : action;
		var parcel = Fields.parcel(form, button);
		if (form.attr("method").equalsIgnoreCase("get")) {
			return this.browser.get(target + "?" + parcel.encoded());
		}
		if (form.attr("enctype").startsWith("multipart")) {
			parcel.withFile("files", (this.photo != null) ? this.photoName : "",
					(this.photo != null) ? this.photo : new byte[0]);
		}
		return this.browser.postAsIs(target, parcel);
	}

}
