package dev.doorstep.pros;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.JobType;
import dev.doorstep.places.Places;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what professionals change of themselves. Who is verified stays so; what support
 * had looked at is noted, so that they can look again.
 */
@Service
class ProfileKeeper {

	private final ProfileRows rows;

	private final ProRows pros;

	private final ProfessionalRows decisions;

	private final Catalog catalog;

	private final Places places;

	private final Clock clock;

	ProfileKeeper(ProfileRows rows, ProRows pros, ProfessionalRows decisions, Catalog catalog, Places places,
			Clock clock) {
		this.rows = rows;
		this.pros = pros;
		this.decisions = decisions;
		this.catalog = catalog;
		this.places = places;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Profile find(UUID pro) {
		return this.rows.find(pro);
	}

	@Transactional
	public void changeCompany(UUID pro, CompanyForm typed) {
		var before = this.rows.lock(pro);
		note(before, "company", before.company(), typed.company());
		note(before, "licence", before.licence(), typed.licence());
		this.rows.changeCompany(pro, typed);
	}

	private void note(Profile before, String field, String from, String to) {
		if (before.state() == ProState.VERIFIED && !Objects.equals(from, to)) {
			this.decisions.noteChange(before.id(), field, from + " → " + to, this.clock.instant());
		}
	}

	/** Single jobs of a trade they do not do any more go with it. */
	@Transactional
	public void changeWork(UUID pro, Work work) {
		var jobs = work.jobTypes()
			.stream()
			.filter(id -> this.catalog.jobType(id).map(JobType::trade).filter(work.trades()::contains).isPresent())
			.collect(Collectors.toSet());
		this.rows.changeWork(pro, new Work(work.trades(), jobs));
		this.pros.coverAnew(pro, reach(this.rows.find(pro)));
	}

	@Transactional
	public void changeReach(UUID pro, Reach reach) {
		this.rows.changeReach(pro, reach);
		this.pros.coverAnew(pro, reach);
	}

	private Reach reach(Profile profile) {
		return new Reach(spot(profile.zip()), profile.kilometres(),
				profile.postalCodes().stream().map(this::spot).toList());
	}

	private Spot spot(String zip) {
		return this.places.find("US", zip).map(Spot::of).orElseThrow();
	}

	@Transactional
	public void changeHours(UUID pro, ZoneId zone, WorkingHours hours, int capacity) {
		this.rows.changeHours(pro, zone, hours, capacity);
	}

	@Transactional
	public void changeDaysOff(UUID pro, UnaryOperator<DaysOff> change) {
		this.rows.changeDaysOff(pro, change.apply(this.rows.lock(pro).availability().daysOff()));
	}

	/** Until a day begins where they are. */
	@Transactional
	public void pause(UUID pro, LocalDate back) {
		var zone = this.rows.find(pro).availability().zone();
		this.rows.pause(pro, back.atStartOfDay(zone).toInstant());
	}

	@Transactional
	public void resume(UUID pro) {
		this.rows.pause(pro, null);
	}

	Instant now() {
		return this.clock.instant();
	}

	/** What day it is where they are. */
	LocalDate today(Profile profile) {
		return LocalDate.ofInstant(now(), profile.availability().zone());
	}

}
