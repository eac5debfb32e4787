package dev.doorstep.webhooks;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.mail.BaseUrl;
import dev.doorstep.matching.InvitationFacts;
import dev.doorstep.matching.InvitationReading;
import dev.doorstep.requests.RequestBrief;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Area;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Vocabulary;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Says in a message what happened, in words for programs. It takes only what stands here
 * by name: nobody's own words, and nothing that tells who the homeowner is.
 */
@Component
class Payloads {

	static final String TEST = "webhook.test";

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	private final InvitationReading invitations;

	private final Requests requests;

	private final BaseUrl baseUrl;

	private final Clock clock;

	Payloads(InvitationReading invitations, Requests requests, BaseUrl baseUrl, Clock clock) {
		this.invitations = invitations;
		this.requests = requests;
		this.baseUrl = baseUrl;
		this.clock = clock;
	}

	private record Payload(String type, Instant timestamp, Map<String, Object> data) {
	}

	/** Nothing for what is no more. */
	Optional<String> of(String type, UUID invitation) {
		return this.invitations.find(invitation)
			.flatMap(facts -> this.requests.brief(facts.request()).map(brief -> write(type, data(facts, brief))));
	}

	String test() {
		return write(TEST, Map.of("link", this.baseUrl.to("/pro/webhooks")));
	}

	private String write(String type, Map<String, Object> data) {
		return JSON.writeValueAsString(new Payload(type, this.clock.instant(), data));
	}

	private Map<String, Object> data(InvitationFacts facts, RequestBrief brief) {
		var data = new LinkedHashMap<String, Object>();
		data.put("invitation", facts.id());
		data.put("request", brief.reference());
		data.put("state", facts.state());
		brief.facts().get(Vocabulary.JOB).ifPresent(job -> describe(job, data));
		brief.facts()
			.get(Vocabulary.URGENCY)
			.map(Urgency::when)
			.ifPresent(when -> data.put("urgency", when.name().toLowerCase(Locale.ROOT)));
		brief.facts().get(Vocabulary.AREA).ifPresent(area -> data.put("place", place(area)));
		data.put("distance_km", Math.round(facts.kilometres() * 10) / 10.0);
		data.put("answer_until", facts.deadline());
		data.put("link", this.baseUrl.to("/pro/invitations/" + facts.id()));
		return data;
	}

	private static void describe(Job job, Map<String, Object> data) {
		data.put("trade", job.trade());
		data.put("job_type", job.type());
	}

	private static Map<String, String> place(Area area) {
		var place = new LinkedHashMap<String, String>();
		place.put("country", area.country());
		place.put("postal_code", area.postalCode());
		place.put("city", area.city());
		place.put("state", area.state());
		return place;
	}

}
