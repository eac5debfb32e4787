package dev.doorstep.catalog;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * All trades and job types, held in memory: they change with a release, not while people
 * are looking.
 */
@Component
public class Catalog {

	private final Map<String, Trade> trades = new LinkedHashMap<>();

	private final Map<String, JobType> jobTypes = new HashMap<>();

	private final JobTypeIndex index;

	Catalog() throws IOException {
		this(Seed.FILES);
	}

	Catalog(String files) throws IOException {
		var seed = Seed.read(files);
		seed.stream().map(SeedFile::trade).forEach(this::add);
		this.index = new JobTypeIndex(seed);
	}

	private void add(Trade trade) {
		this.trades.put(trade.id(), trade);
		for (var type : trade.jobTypes()) {
			var other = this.jobTypes.put(type.id(), type);
			if (other != null) {
				throw new IllegalStateException("The job type '%s' stands in %s.json and in %s.json; rename one"
					.formatted(type.id(), other.trade(), trade.id()));
			}
		}
	}

	public Collection<Trade> trades() {
		return this.trades.values();
	}

	public Optional<Trade> trade(String id) {
		return Optional.ofNullable(this.trades.get(id));
	}

	public Optional<JobType> jobType(String id) {
		return Optional.ofNullable(this.jobTypes.get(id));
	}

	/**
	 * Job types that fit what somebody typed, in either language, best first; none for
	 * nothing or nonsense.
	 */
	public List<JobType> search(String typed, int limit) {
		return this.index.search(typed, limit).stream().map(this.jobTypes::get).toList();
	}

}
