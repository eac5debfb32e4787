package dev.doorstep.matching;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.doorstep.pros.Around;
import dev.doorstep.pros.RunningPros;
import dev.doorstep.pros.Spot;
import dev.doorstep.requests.NewRequest;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Area;
import dev.doorstep.requests.facts.Contact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** Matching at work in the whole application, by a clock that tests move. */
public abstract class RunningMatching extends RunningPros {

	static final Job FAUCET = new Job("plumbing", "fix-leaking-faucet", null);

	@Autowired
	ProLoads loads;

	@Autowired
	InvitationRows invitations;

	@Autowired
	Matchings matchings;

	@Autowired
	Responses responses;

	@Autowired
	private Requests requests;

	/** Who has sent the last request. */
	protected String homeowner;

	private int sent;

	@Autowired
	private TransactionOperations transactions;

	/** So many plumbers, all a little farther from the Mission than the one before. */
	List<UUID> plumbers(int count) {
		return IntStream.range(0, count)
			.mapToObj(number -> plumber("Plumber" + number, Around.spot(moved(number * 0.01), 50)))
			.toList();
	}

	static Spot moved(double north) {
		var mission = ProLab.MISSION;
		return new Spot(mission.country(), mission.postalCode(), mission.city(), mission.latitude() + north,
				mission.longitude());
	}

	protected UUID submit(When when) {
		return submit(FAUCET, when);
	}

	/** Each of a test from a homeowner of its own, so that none is taken for another. */
	UUID submit(Job job, When when) {
		return submit(nobodyElse(), job, when, null);
	}

	private String nobodyElse() {
		this.sent++;
		this.homeowner = (this.sent == 1) ? "grace@home.example" : "grace" + this.sent + "@home.example";
		return this.homeowner;
	}

	UUID submit(String email, Job job, When when, String description) {
		return send(facts(email, job, when).with(Vocabulary.DESCRIPTION, description), Locale.ENGLISH);
	}

	private static Facts facts(String email, Job job, When when) {
		var date = (when == When.ON_DATE) ? LocalDate.of(2026, 12, 24) : null;
		return Facts.NONE.with(Vocabulary.JOB, job)
			.with(Vocabulary.AREA,
					new Area("US", "94110", "San Francisco", "CA", ProLab.MISSION.latitude(),
							ProLab.MISSION.longitude()))
			.with(Vocabulary.URGENCY, new Urgency(when, date))
			.with(Vocabulary.CONTACT, new Contact("Grace", email, "+1 (415) 555-0199", "email", null));
	}

	/** A leaking faucet, and what else is known of it. */
	protected UUID submit(Facts more, Locale locale) {
		return send(facts(nobodyElse(), FAUCET, When.FLEXIBLE).plus(more), locale);
	}

	private UUID send(Facts facts, Locale locale) {
		var id = UUID.randomUUID();
		this.transactions.executeWithoutResult(
				status -> this.requests.submit(new NewRequest(id, facts, List.of(), locale, "", 1, Map.of())));
		return id;
	}

	/** What a request was offered to a professional by, as soon as it is. */
	protected UUID offered(UUID request, UUID pro) {
		soon(() -> assertThat(this.invitations.of(request)).extracting(Invitation::pro).contains(pro));
		return invitation(request, pro).id();
	}

	List<UUID> whoIs(InvitationState state, UUID request) {
		return this.invitations.of(request)
			.stream()
			.filter(invitation -> invitation.state() == state)
			.map(Invitation::pro)
			.toList();
	}

	Invitation invitation(UUID request, UUID pro) {
		return this.invitations.of(request)
			.stream()
			.filter(invitation -> invitation.pro().equals(pro))
			.findFirst()
			.orElseThrow();
	}

	/** How many requests they have open. */
	int load(UUID pro) {
		return this.jdbc.sql("select load from pros where id = :pro").param("pro", pro).query(Integer.class).single();
	}

	MatchingState state(UUID request) {
		return this.matchings.find(request).orElseThrow().state();
	}

	/** Whether nothing is due for it now. */
	boolean looked(UUID request) {
		return this.jdbc.sql("select due_at > :now from matchings where request_id = :request")
			.param("request", request)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.single();
	}

}
