package dev.doorstep.wizard;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.LocalizedText;
import dev.doorstep.flags.Trait;
import dev.doorstep.flags.TraitValues;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Lets rules ask about trades and jobs by their names. */
@Component
class CatalogValues implements TraitValues {

	private final Catalog catalog;

	CatalogValues(Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public Map<String, Text> of(Trait trait) {
		var values = new LinkedHashMap<String, Text>();
		for (var trade : this.catalog.trades()) {
			if (trait == Trait.TRADE) {
				values.put(trade.id(), words(trade.name()));
			}
			else if (trait == Trait.JOB_TYPE) {
				trade.jobTypes().forEach(job -> values.put(job.id(), words(job.name())));
			}
		}
		return values;
	}

	private static Text words(LocalizedText name) {
		return (locale, messages) -> name.in(locale);
	}

}
