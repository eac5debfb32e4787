package dev.doorstep.testing;

import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** Finds a page's fields by what people read beside them, or by name. */
final class Fields {

	private static final List<String> TICKED = List.of("radio", "checkbox");

	private Fields() {
	}

	static String value(Document page, String field) {
		var fields = find(page, field);
		var first = fields.first();
		if (TICKED.contains(first.attr("type"))) {
			return fields.stream().filter(option -> option.hasAttr("checked")).map(Element::val).findFirst().orElse("");
		}
		if (first.normalName().equals("select")) {
			return first.select("option[selected]").stream().map(Element::val).findFirst().orElse("");
		}
		return first.normalName().equals("textarea") ? first.wholeText() : first.val();
	}

	static void fill(Document page, String field, String value) {
		var fields = find(page, field);
		var first = fields.first();
		if (TICKED.contains(first.attr("type"))) {
			tick(page, fields, value);
		}
		else if (first.normalName().equals("select")) {
			first.select("option").forEach(option -> option.attr("selected", option.val().equals(value)));
		}
		else if (first.normalName().equals("textarea")) {
			first.text(value);
		}
		else {
			first.val(value);
		}
	}

	private static void tick(Document page, Elements options, String value) {
		var chosen = options.stream()
			.filter(option -> option.val().equals(value) || option.parent().text().equals(value))
			.findFirst()
			.orElseThrow(
					() -> new AssertionError("No option '%s' among %s".formatted(value, options.eachAttr("value"))));
		if (chosen.attr("type").equals("radio")) {
			options.forEach(option -> option.attr("checked", false));
		}
		chosen.attr("checked", true);
	}

	private static Elements find(Document page, String field) {
		var named = page.select("form[method=post] [name]")
			.stream()
			.filter(element -> element.attr("name").equals(field))
			.collect(Collectors.toCollection(Elements::new));
		if (!named.isEmpty()) {
			return named;
		}
		var label = page.select("label[for]")
			.stream()
			.filter(found -> found.text().equals(field) || found.text().startsWith(field + " ("))
			.findFirst()
			.orElseThrow(
					() -> new AssertionError("No field '%s' on %s:%n%s".formatted(field, page.baseUri(), page.text())));
		return new Elements(page.getElementById(label.attr("for")));
	}

	/** What a browser sends when this button is pressed. */
	static Parcel parcel(FormElement form, Element button) {
		var parcel = new Parcel();
		var files = form.select("input[type=file]").eachAttr("name");
		form.formData().stream().filter(field -> !files.contains(field.key())).forEach(field -> {
			var element = form.select("textarea").stream().filter(area -> area.attr("name").equals(field.key()));
			parcel.with(field.key(), element.findFirst().map(Element::wholeText).orElse(field.value()));
		});
		if (button.hasAttr("name")) {
			parcel.with(button.attr("name"), button.attr("value"));
		}
		return parcel;
	}

}
