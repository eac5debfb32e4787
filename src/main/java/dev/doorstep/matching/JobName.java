package dev.doorstep.matching;

import java.util.Locale;
import java.util.Optional;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.JobType;
import dev.doorstep.catalog.LocalizedText;
import dev.doorstep.catalog.Trade;
import dev.doorstep.requests.RequestBrief;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.stereotype.Component;

/** Says in few words what is to be done, so that pages and letters call it the same. */
@Component
public class JobName {

	private final Catalog catalog;

	JobName(Catalog catalog) {
		this.catalog = catalog;
	}

	public String of(RequestBrief brief, Locale locale) {
		var job = brief.facts().get(Vocabulary.JOB).orElseThrow();
		var type = Optional.ofNullable(job.type()).flatMap(this.catalog::jobType).map(JobType::name);
		return type.or(() -> trade(job)).map(name -> name.in(locale)).orElse(brief.reference());
	}

	private Optional<LocalizedText> trade(Job job) {
		return Optional.ofNullable(job.trade()).flatMap(this.catalog::trade).map(Trade::name);
	}

}
