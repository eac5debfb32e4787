package dev.doorstep.matching;

import java.util.List;
import java.util.Set;

import dev.doorstep.pros.Around;
import dev.doorstep.pros.ProState;
import dev.doorstep.pros.Spot;
import dev.doorstep.pros.Work;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static dev.doorstep.matching.ProLab.MISSION;
import static dev.doorstep.matching.ProLab.OAKLAND;
import static dev.doorstep.matching.ProLab.SACRAMENTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Who is found for a job in the Mission, San Francisco. */
class CandidatesTests {

	static final ProLab LAB = new ProLab();

	@BeforeEach
	void forgetEverybody() {
		LAB.jdbc.sql("delete from pros").update();
	}

	@AfterAll
	static void close() {
		LAB.close();
	}

	@Test
	void leavesOutProfessionalsOutsideTheirDistance() {
		LAB.plumber("Near", Around.spot(OAKLAND, 14));
		LAB.plumber("Homebody", Around.spot(OAKLAND, 12));

		var found = LAB.candidates.nearest("plumbing", MISSION, 0, 10);

		assertThat(companies(found)).containsExactly("Near");
		assertThat(found.getFirst().kilometres()).isCloseTo(13.2, within(0.1));
		assertThat(found.getFirst().within()).isTrue();
	}

	@Test
	void leavesOutOtherTrades() {
		LAB.add("Painter", Work.of("painting", "tiling"), Around.spot(MISSION, 20));
		LAB.add("Both", Work.of("painting", "plumbing"), Around.spot(MISSION, 20));

		assertThat(companies(LAB.candidates.nearest("plumbing", MISSION, 0, 10))).containsExactly("Both");
	}

	@Test
	void findsThoseWhoComeToThePostalCode() {
		LAB.plumber("Listed", new Around(SACRAMENTO, null, List.of(OAKLAND, MISSION)));
		LAB.plumber("Elsewhere", new Around(SACRAMENTO, null, List.of(OAKLAND)));

		assertThat(companies(LAB.candidates.nearest("plumbing", MISSION, 0, 10))).containsExactly("Listed");
	}

	@Test
	void keepsPostalCodesOfOnePlaceApart() {
		var sameBlock = new Spot("US", "94199", "San Francisco", MISSION.latitude(), MISSION.longitude());
		LAB.plumber("Neighbour", new Around(MISSION, null, List.of(sameBlock)));

		assertThat(LAB.candidates.nearest("plumbing", MISSION, 0, 10)).isEmpty();
	}

	@Test
	void findsEverybodyOnceHoweverTheyComeThere() {
		LAB.plumber("Thorough", new Around(OAKLAND, 30, List.of(MISSION, OAKLAND)));

		assertThat(companies(LAB.candidates.nearest("plumbing", MISSION, 0, 10))).containsExactly("Thorough");
	}

	@Test
	void looksFurtherInAWiderArea() {
		LAB.plumber("Homebody", Around.spot(OAKLAND, 5));
		LAB.plumber("Listed", new Around(SACRAMENTO, null, List.of(OAKLAND)));
		LAB.plumber("Far", Around.spot(SACRAMENTO, 20));

		var found = LAB.candidates.nearest("plumbing", MISSION, 15, 10);

		assertThat(companies(found)).containsExactly("Homebody", "Listed");
		assertThat(found).noneMatch(Candidate::within);
	}

	@Test
	void goesOnBehindTheLastThatWasFound() {
		for (var company : List.of("A", "B", "C", "D", "E")) {
			LAB.plumber(company, Around.spot(OAKLAND, 40));
		}
		LAB.plumber("Nearest", Around.spot(MISSION, 1));

		var first = LAB.candidates.nearest("plumbing", MISSION, 0, 4);
		var second = LAB.candidates.beyond(first.getLast(), "plumbing", MISSION, 0, 4);

		assertThat(companies(first)).startsWith("Nearest");
		assertThat(companies(second)).hasSize(2).doesNotContainAnyElementsOf(companies(first));
		assertThat(LAB.candidates.beyond(second.getLast(), "plumbing", MISSION, 0, 4)).isEmpty();
	}

	@Test
	void knowsWhatTheyDoAndWhen() {
		LAB.add("Special", new Work(Set.of("plumbing"), Set.of("fix-leak")), Around.spot(MISSION, 5));

		var pro = LAB.candidates.nearest("plumbing", MISSION, 0, 10).getFirst().pro();

		assertThat(pro.work()).isEqualTo(new Work(Set.of("plumbing"), Set.of("fix-leak")));
		assertThat(pro.availability()).isEqualTo(ProLab.OFFICE_HOURS);
		assertThat(pro.state()).isEqualTo(ProState.APPLIED);
	}

	@Test
	void walksTheIndexOfTradeAndArea() {
		var pro = LAB.plumber("Busy", Around.spot(MISSION, 5));
		LAB.jdbc.sql("""
				insert into pro_coverage (pro_id, trade_id, latitude, longitude, travel_km, area)
				select :pro, 'trade-' || n % 25, 30 + n % 100 / 5.0, -n % 90, 10, reach(30 + n % 100 / 5.0, -n % 90, 10)
				from generate_series(1, 5000) as n""").param("pro", pro).update();
		LAB.jdbc.sql("analyze pro_coverage").update();

		var plan = LAB.jdbc.sql("""
				explain select pro_id from pro_coverage
				where trade_id = :trade and area && reach(37.7486, -122.4158, 0)
				""").param("trade", "plumbing").query(String.class).list();

		assertThat(plan).anySatisfy(line -> assertThat(line).contains("Index Cond").contains("trade_id", "area"));
	}

	private static List<String> companies(List<Candidate> found) {
		return found.stream().map(candidate -> candidate.pro().company()).toList();
	}

}
