package dev.doorstep.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.Trade;
import dev.doorstep.matching.Opening.Owner;
import dev.doorstep.pros.Spot;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.testing.TestDatabase;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A crowd of professionals all over the country, two trades each, and requests from
 * anywhere: finding who could come and putting the best first.
 */
public final class MatchingRun implements AutoCloseable {

	private static final int ASKED = 5;

	private final HikariDataSource dataSource = TestDatabase.migrated(TestDatabase.create());

	private final JdbcClient jdbc = JdbcClient.create(this.dataSource);

	private final Candidates candidates = new Candidates(this.jdbc);

	private final Matchmaker matchmaker = new Matchmaker(this.candidates);

	private final Random random = new Random(5);

	private final List<Spot> spots;

	private final List<Trade> trades;

	public MatchingRun() throws IOException {
		this.spots = new ClassPathResource("db/seed/postal/US.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.map(line -> line.split("\t"))
			.map(cells -> new Spot("US", cells[1], cells[2], Double.parseDouble(cells[9]),
					Double.parseDouble(cells[10])))
			.toList();
		try (var context = new AnnotationConfigApplicationContext(Catalog.class)) {
			this.trades = List.copyOf(context.getBean(Catalog.class).trades());
		}
		this.jdbc.sql("""
				create table spot as
				select * from unnest(:latitudes::float8[], :longitudes::float8[]) with ordinality
					as spot (latitude, longitude, number)""")
			.param("latitudes", this.spots.stream().map(Spot::latitude).toArray(Double[]::new))
			.param("longitudes", this.spots.stream().map(Spot::longitude).toArray(Double[]::new))
			.update();
		this.jdbc.sql("alter table spot add primary key (number)").update();
	}

	/** Lets so many professionals sign up; the index is built anew, for that is quicker. */
	public void populate(int pros) {
		this.jdbc.sql("truncate pros cascade").update();
		var index = this.jdbc.sql("select indexdef from pg_indexes where indexname = 'pro_coverage_area'")
			.query(String.class)
			.single();
		this.jdbc.sql("drop index pro_coverage_area").update();
		this.jdbc.sql("""
				insert into pros (company, person, email, state, trades, country, postal_code, city, latitude, longitude,
					travel_km, time_zone, hours, capacity, languages)
				select 'Company ' || n, 'Ada', n || '@pros.example', 'verified',
					array[(:trades::text[])[1 + n % :kinds], (:trades::text[])[1 + (n + 1 + n / 7 % (:kinds - 1)) % :kinds]],
					'US', '', '', latitude, longitude, 5 + random() * 60, 'America/Chicago',
					'{[480,1020),[1920,2460),[3360,3900),[4800,5340),[6240,6780)}', 3, '{en}'
				from generate_series(1, :pros) as n join spot on number = 1 + (hashint4(n)::bigint & 2147483647) % :spots""")
			.param("trades", this.trades.stream().map(Trade::id).toArray(String[]::new))
			.param("kinds", this.trades.size())
			.param("pros", pros)
			.param("spots", this.spots.size())
			.update();
		this.jdbc.sql("""
				insert into pro_coverage (pro_id, trade_id, latitude, longitude, travel_km, area)
				select id, trade, latitude, longitude, travel_km, reach(latitude, longitude, travel_km)
				from pros, unnest(trades) as trade""").update();
		this.jdbc.sql(index).update();
		this.jdbc.sql("vacuum analyze").update();
	}

	/** The nanoseconds one request took. */
	public long match() {
		var opening = opening();
		var start = System.nanoTime();
		this.matchmaker.choose(opening, 0, ASKED);
		return System.nanoTime() - start;
	}

	/** How many could come to one request. */
	public int crowd() {
		var opening = opening();
		return this.candidates.nearest(opening.trade().id(), opening.spot(), 0, Integer.MAX_VALUE).size();
	}

	private Opening opening() {
		var trade = this.trades.get(this.random.nextInt(this.trades.size()));
		return new Opening(UUID.randomUUID(), trade, trade.jobTypes().getFirst().id(),
				this.spots.get(this.random.nextInt(this.spots.size())), new Urgency(When.FLEXIBLE, null),
				Locale.ENGLISH, new Owner("grace@home.example", "4155550199"), "grace", Set.of(), Set.of(), Instant.now());
	}

	@Override
	public void close() {
		this.dataSource.close();
	}

}
