package dev.doorstep.flags;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.doorstep.flags.FlagEditController.Edit;
import dev.doorstep.flags.FlagEditController.Press;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page together on which a flag is made and changed. */
@Component
class FlagEditPages {

	private static final int MOST_LISTED = 40;

	private final Revisions revisions;

	private final FlagChanges changes;

	private final FlagNames names;

	private final ConditionValues values;

	private final MessageSource messages;

	FlagEditPages(Revisions revisions, FlagChanges changes, FlagNames names, ConditionValues values,
			MessageSource messages) {
		this.revisions = revisions;
		this.changes = changes;
		this.names = names;
		this.values = values;
		this.messages = messages;
	}

	/** What two people changed, each to something else. */
	record Conflict(String name, String label, Map<String, String> options) {
	}

	/** The form as it is typed so far, with what is wrong about it. */
	ModelAndView asking(String key, FlagForm typed, Press press, Map<String, Text> errors, Locale locale) {
		return page(key, typed, press, values(typed), errors, locale);
	}

	private ModelAndView page(String key, FlagForm typed, Press press, Map<String, List<String>> values,
			Map<String, Text> errors, Locale locale) {
		var page = new ModelAndView("flags/edit", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("key", key).addObject("typed", typed.roomier());
		page.addObject("name", (key != null) ? this.names.flag(key) : null);
		page.addObject("form", new Form("flags.edit", values, errors, this.messages, locale));
		page.addObject("reason", press.reason()).addObject("base", press.base());
		page.addObject("others", others(key, locale));
		page.addObject("kinds", FlagKind.values()).addObject("types", FlagType.values());
		page.addObject("traits", Trait.values()).addObject("operators", Operator.values());
		return page.addObject("known", known(locale));
	}

	/** By key, what people call the flags that can be needed. */
	private Map<String, String> others(String key, Locale locale) {
		var others = new LinkedHashMap<String, String>();
		for (var flag : this.revisions.current().configuration().flags()) {
			if (!flag.archived() && !flag.key().equals(key)) {
				others.put(flag.key(), this.names.flag(flag.key()).in(locale, this.messages));
			}
		}
		return others;
	}

	/** What can be typed for each trait, when that is not too much to read. */
	private Map<Trait, String> known(Locale locale) {
		var known = new EnumMap<Trait, String>(Trait.class);
		for (var trait : Trait.values()) {
			var words = this.values.known(trait).values();
			known.put(trait, (words.size() > MOST_LISTED) ? ""
					: words.stream().map(word -> word.in(locale, this.messages)).collect(Collectors.joining(", ")));
		}
		return known;
	}

	private static Map<String, List<String>> values(FlagForm typed) {
		var values = new HashMap<String, List<String>>();
		values.put("key", List.of(typed.key()));
		values.put("description", List.of(typed.description()));
		values.put("owner", List.of(typed.owner()));
		values.put("reviewBy", List.of(typed.reviewBy()));
		values.put("otherwise.coverage", List.of(typed.otherwise().coverage()));
		return values;
	}

	/**
	 * What the change means now, and what others did since the page was made.
	 * @param key null for a flag that is not there (any more)
	 */
	ModelAndView proposal(String key, Edit edit, Revision current, Locale locale, HttpStatus status) {
		var page = asking(key, edit.form(), edit.press().onto(current), Map.of(), locale);
		page.setStatus(status);
		page.addObject("proposal", this.changes.proposal(edit.flag().key(), before -> edit.flag()));
		return page.addObject("meanwhile", this.changes.since(edit.press().base(), current));
	}

	/** Asks whose word counts for what both changed. */
	ModelAndView conflict(Edit edit, Flag theirs, FlagMerge merge, Revision current, Locale locale) {
		var choices = FlagChoices.between(merge.both());
		var page = choosing(edit, theirs, choices, edit.press().onto(current), Map.of(), locale);
		page.setStatus(HttpStatus.CONFLICT);
		return page.addObject("meanwhile", this.changes.since(edit.press().base(), current));
	}

	/** Asks once more, because it was sent without all answers. */
	ModelAndView unchosen(Edit edit, FlagChoices choices, Locale locale) {
		var errors = new LinkedHashMap<String, Text>();
		choices.open().forEach(field -> errors.put(field.choice(), Text.message("flags.merge.choose", field.label())));
		return choosing(edit, edit.seen(), choices, edit.press(), errors, locale);
	}

	private ModelAndView choosing(Edit edit, Flag theirs, FlagChoices choices, Press press, Map<String, Text> errors,
			Locale locale) {
		var values = values(edit.form());
		var conflicts = new ArrayList<Conflict>();
		choices.made().forEach((field, choice) -> {
			values.put(field.choice(), List.of(Wording.id(choice)));
			var options = new LinkedHashMap<String, String>();
			options.put("mine", words("flags.merge.mine", field.words(edit.flag()), locale));
			options.put("theirs", words("flags.merge.theirs", field.words(theirs), locale));
			conflicts.add(new Conflict(field.choice(), field.label().in(locale, this.messages), options));
		});
		return page(edit.key(), edit.form(), press, values, errors, locale).addObject("conflicts", conflicts);
	}

	private String words(String key, Text value, Locale locale) {
		return Text.message(key, value).in(locale, this.messages);
	}

}
