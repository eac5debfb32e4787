package dev.doorstep.pros;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.JobType;
import dev.doorstep.catalog.Trade;
import dev.doorstep.ui.Form;

import org.springframework.stereotype.Component;

/** What professionals choose from. */
@Component
class ProOptions {

	private final Catalog catalog;

	ProOptions(Catalog catalog) {
		this.catalog = catalog;
	}

	Map<String, String> trades(Locale locale) {
		var names = new LinkedHashMap<String, String>();
		this.catalog.trades().forEach(trade -> names.put(trade.id(), trade.name().in(locale)));
		return names;
	}

	/** The single jobs of some trades, trade by trade. */
	List<Trade> jobsOf(Set<String> trades) {
		return this.catalog.trades().stream().filter(trade -> trades.contains(trade.id())).toList();
	}

	boolean known(List<String> trades) {
		return trades.stream().allMatch(trade -> this.catalog.trade(trade).isPresent());
	}

	/** What a job is called; nothing for one there is no more. */
	List<String> jobNames(Trade trade, Set<String> jobs, Locale locale) {
		return trade.jobTypes()
			.stream()
			.filter(type -> jobs.contains(type.id()))
			.map(JobType::name)
			.map(name -> name.in(locale))
			.toList();
	}

	Map<String, String> zones(Form form) {
		return form.options("zone", List.copyOf(SignUpForm.ZONES.keySet()));
	}

	Map<String, String> languages(Form form) {
		return form.options("languages", SignUpForm.LANGUAGES);
	}

}
