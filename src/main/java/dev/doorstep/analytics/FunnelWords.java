package dev.doorstep.analytics;

import java.util.Locale;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.flags.StepNames;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Finds what people call that which events name by ids. */
@Component
class FunnelWords {

	private final StepNames steps;

	private final Catalog catalog;

	FunnelWords(StepNames steps, Catalog catalog) {
		this.steps = steps;
		this.catalog = catalog;
	}

	/** Steps that are gone are called by their ids. */
	Text step(String id) {
		return id.equals(TrackedEvent.REVIEW) ? Text.message("analytics.step.review")
				: this.steps.name(id).orElse(Text.plain(id));
	}

	/** The step's own label of a field, where it has one for all. */
	static Text field(String step, String field) {
		return (locale, messages) -> messages.getMessage(step + "." + field + ".label", null, field, locale);
	}

	Text value(Slice slice) {
		var value = slice.value();
		return switch (slice.dimension()) {
			case ALL -> Text.message("analytics.only.all");
			case DEVICE -> known("analytics.device." + value, value);
			case SOURCE -> known("analytics.source." + value, value);
			case LOCALE -> (locale, messages) -> Locale.forLanguageTag(value).getDisplayLanguage(locale);
			case REVISION -> Text.message("analytics.value.revision", value);
			case VARIANT -> Text.message("analytics.value.variant", slice.flag(), slice.traitValue());
			case JOB_TYPE ->
				(locale, messages) -> this.catalog.jobType(value).map(type -> type.name().in(locale)).orElse(value);
		};
	}

	private static Text known(String key, String otherwise) {
		return (locale, messages) -> messages.getMessage(key, null, otherwise, locale);
	}

	static Text dimension(Dimension dimension) {
		return Text.message("analytics.by." + dimension.key());
	}

}
