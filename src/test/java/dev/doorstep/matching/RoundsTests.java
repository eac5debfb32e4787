package dev.doorstep.matching;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import dev.doorstep.matching.Responses.Outcome;
import dev.doorstep.pros.Around;
import dev.doorstep.pros.WorkingHours;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Urgency.When;
import org.junit.jupiter.api.Test;

import static dev.doorstep.matching.InvitationState.DECLINED;
import static dev.doorstep.matching.InvitationState.INTERESTED;
import static dev.doorstep.matching.InvitationState.LAPSED;
import static dev.doorstep.matching.InvitationState.NOT_CHOSEN;
import static dev.doorstep.matching.InvitationState.OFFERED;
import static org.assertj.core.api.Assertions.assertThat;

/** Whom a submitted request is offered to, and who is next. */
class RoundsTests extends RunningMatching {

	@Test
	void asksTheBestAtOnceAndNoMore() {
		var all = plumbers(7);
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(whoIs(OFFERED, request)).containsExactlyInAnyOrderElementsOf(all.subList(0, 5)));
		assertThat(state(request)).isEqualTo(MatchingState.SEARCHING);
	}

	@Test
	void asksTheNextWhenSomebodyDeclines() {
		var all = plumbers(6);
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(whoIs(OFFERED, request)).hasSize(5));
		var first = invitation(request, all.getFirst());
		assertThat(this.responses.decline(first.id(), first.pro(), DeclineReason.TOO_FAR)).contains(Outcome.TAKEN);
		soon(() -> assertThat(whoIs(OFFERED, request)).hasSize(5).contains(all.get(5)));
		assertThat(whoIs(DECLINED, request)).containsExactly(all.getFirst());
		assertThat(load(all.getFirst())).isZero();
	}

	@Test
	void asksTheNextWhenTheirTimeIsOver() {
		var all = plumbers(6);
		var request = submit(When.THIS_WEEK);
		soon(() -> assertThat(whoIs(OFFERED, request)).hasSize(5));
		later(Duration.ofHours(4).minusMillis(1));
		assertThat(whoIs(LAPSED, request)).isEmpty();
		later(Duration.ofMillis(1));
		soon(() -> assertThat(whoIs(LAPSED, request)).hasSize(5));
		soon(() -> assertThat(whoIs(OFFERED, request)).containsExactly(all.get(5)));
	}

	@Test
	void looksFurtherWhenNobodyIsLeft() {
		var near = plumber("Homebody", Around.spot(ProLab.OAKLAND, 5));
		plumber("Far", Around.spot(ProLab.SACRAMENTO, 20));
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(whoIs(OFFERED, request)).containsExactly(near));
		assertThat(this.matchings.find(request).orElseThrow().margin()).isEqualTo(10);
	}

	@Test
	void saysSoWhenNobodyIsLeftAndTriesAgain() {
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(state(request)).isEqualTo(MatchingState.EXHAUSTED));
		var newcomer = plumber("Newcomer", Around.spot(ProLab.MISSION, 5));
		later(Duration.ofHours(1));
		soon(() -> assertThat(whoIs(OFFERED, request)).containsExactly(newcomer));
		assertThat(state(request)).isEqualTo(MatchingState.SEARCHING);
	}

	@Test
	void waitsInAnEmergencyForThoseWhoWorkNext() {
		var opens = this.clock.instant().plus(Duration.ofHours(2)).atZone(ProLab.OFFICE_HOURS.zone());
		var minute = (opens.getDayOfWeek().getValue() - 1) * 24 * 60 + opens.getHour() * 60 + opens.getMinute() + 1;
		var hours = new WorkingHours(List.of(new WorkingHours.Span(minute, Math.min(minute + 60, 7 * 24 * 60))));
		var late = plumber("Late", Around.spot(ProLab.MISSION, 5), 3, hours);
		var request = submit(When.EMERGENCY);
		later(Duration.ofMinutes(90));
		assertThat(whoIs(OFFERED, request)).isEmpty();
		later(Duration.ofMinutes(31));
		soon(() -> assertThat(whoIs(OFFERED, request)).containsExactly(late));
	}

	@Test
	void asksNobodyForMoreThanTheyCanDo() {
		var only = plumber("Only", Around.spot(ProLab.MISSION, 5), 1, WorkingHours.ALWAYS);
		var requests = Stream.generate(() -> submit(When.FLEXIBLE)).limit(3).toList();
		soon(() -> assertThat(requests).allMatch(request -> looked(request)));
		assertThat(requests.stream().flatMap(request -> whoIs(OFFERED, request).stream())).containsExactly(only);
		assertThat(load(only)).isEqualTo(1);
	}

	@Test
	void keepsForAPersonWhatItCannotPlace() {
		var request = submit(new Job(null, null, "Build a tree house"), When.FLEXIBLE);
		soon(() -> assertThat(state(request)).isEqualTo(MatchingState.HELD));
	}

	@Test
	void endsAfterItsTime() {
		var all = plumbers(1);
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(whoIs(OFFERED, request)).isEqualTo(all));
		var first = invitation(request, all.getFirst());
		this.responses.showInterest(first.id(), first.pro(), "Gladly");
		later(Duration.ofDays(14));
		soon(() -> assertThat(state(request)).isEqualTo(MatchingState.EXPIRED));
		assertThat(whoIs(NOT_CHOSEN, request)).isEqualTo(all);
		assertThat(load(all.getFirst())).isZero();
	}

	@Test
	void letsNoMoreThanThreeTakeAPlaceHoweverManyPressAtOnce() throws Exception {
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(state(request)).isEqualTo(MatchingState.EXHAUSTED));
		var asked = plumbers(50).stream().map(pro -> offer(request, pro)).toList();
		try (var threads = Executors.newFixedThreadPool(50)) {
			var presses = asked.stream().<Callable<Outcome>>map(some -> () -> press(some)).toList();
			var outcomes = threads.invokeAll(presses).stream().map(Future::resultNow).toList();
			assertThat(outcomes).containsOnly(Outcome.TAKEN, Outcome.PLACES_TAKEN);
			assertThat(outcomes.stream().filter(Outcome.TAKEN::equals)).hasSize(3);
		}
		assertThat(whoIs(INTERESTED, request)).hasSize(3);
		assertThat(state(request)).isEqualTo(MatchingState.FULL);
		var winner = new HashSet<>(whoIs(INTERESTED, request)).iterator().next();
		assertThat(press(invitation(request, winner))).isEqualTo(Outcome.TAKEN);
	}

	private Outcome press(Invitation invitation) {
		return this.responses.showInterest(invitation.id(), invitation.pro(), "Me!").orElseThrow();
	}

	private Invitation offer(UUID request, UUID pro) {
		this.jdbc.sql("""
				insert into invitations (request_id, pro_id, kilometres, points, offered_at, deadline)
				values (:request, :pro, 1, '{}', :now, :now + interval '1 day')
				""")
			.param("request", request)
			.param("pro", pro)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.loads.take(List.of(pro), this.clock.instant());
		return invitation(request, pro);
	}

}
