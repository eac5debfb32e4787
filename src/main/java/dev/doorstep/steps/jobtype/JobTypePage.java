package dev.doorstep.steps.jobtype;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.JobType;
import dev.doorstep.catalog.Trade;

/**
 * What can be chosen now.
 *
 * @param options job type ids and names; empty when a trade has to be chosen first
 * @param trades the trades to browse; empty when job types are shown
 * @param trade the trade that is browsed, or null
 * @param nothingFound whether a search came back empty
 */
public record JobTypePage(Map<String, String> options, List<Tile> trades, Tile trade, boolean nothingFound) {

	private static final int RESULTS = 8;

	/** A trade to browse. */
	public record Tile(String id, String name, String blurb, String icon) {

		static Tile of(Trade trade, Locale locale) {
			return new Tile(trade.id(), trade.name().in(locale), trade.blurb().in(locale), trade.icon());
		}

	}

	static JobTypePage of(JobTypeForm form, Catalog catalog, Locale locale) {
		var found = form.q().isBlank() ? List.<JobType>of() : catalog.search(form.q(), RESULTS);
		var trade = form.q().isBlank() ? catalog.trade(form.trade()) : Optional.<Trade>empty();
		var types = new ArrayList<>(trade.map(Trade::jobTypes).orElse(found));
		// What was chosen stays in sight, whatever is looked for next.
		catalog.jobType(form.job()).filter(type -> !types.contains(type)).ifPresent(type -> types.add(0, type));
		var options = new LinkedHashMap<String, String>();
		types.forEach(type -> options.put(type.id(), type.name().in(locale)));
		var nothingFound = !form.q().isBlank() && found.isEmpty();
		var browse = trade.isEmpty() && found.isEmpty();
		return new JobTypePage(options, browse ? tiles(catalog, locale) : List.of(),
				trade.map(chosen -> Tile.of(chosen, locale)).orElse(null), nothingFound);
	}

	private static List<Tile> tiles(Catalog catalog, Locale locale) {
		return catalog.trades().stream().map(trade -> Tile.of(trade, locale)).toList();
	}

}
