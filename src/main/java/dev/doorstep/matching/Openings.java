package dev.doorstep.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.Trade;
import dev.doorstep.matching.Opening.Owner;
import dev.doorstep.pros.PhoneDigits;
import dev.doorstep.pros.Spot;
import dev.doorstep.requests.RequestBrief;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Area;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.stereotype.Component;

/** Finds out what policies have to know of a request. */
@Component
class Openings {

	private static final Urgency NOT_SAID = new Urgency(Urgency.When.THIS_MONTH, null);

	private final Requests requests;

	private final Catalog catalog;

	private final InvitationRows invitations;

	Openings(Requests requests, Catalog catalog, InvitationRows invitations) {
		this.requests = requests;
		this.catalog = catalog;
		this.invitations = invitations;
	}

	/**
	 * Nothing for a request without a trade, or at a place we cannot find: that takes a
	 * person.
	 */
	Optional<Opening> of(UUID request, List<Invitation> made, Instant now) {
		return this.requests.brief(request).flatMap(brief -> {
			var job = brief.facts().get(Vocabulary.JOB).orElseThrow();
			var trade = Optional.ofNullable(job.trade()).flatMap(this.catalog::trade);
			var spot = brief.facts().get(Vocabulary.AREA).filter(area -> !area.byHand()).map(Openings::spot);
			return trade.flatMap(known -> spot.map(found -> opening(brief, known, job, found, made, now)));
		});
	}

	private static Spot spot(Area area) {
		return new Spot(area.country(), area.postalCode(), area.city(), area.latitude(), area.longitude());
	}

	private Opening opening(RequestBrief brief, Trade trade, Job job, Spot spot, List<Invitation> made, Instant now) {
		var contact = this.requests.contact(brief.id()).orElseThrow();
		var owner = new Owner(contact.email(), PhoneDigits.of(contact.phone()));
		var homeowner = recognisable(owner);
		return new Opening(brief.id(), trade, job.type(), spot, brief.facts().get(Vocabulary.URGENCY).orElse(NOT_SAID),
				brief.locale(), owner, homeowner, made.stream().map(Invitation::pro).collect(Collectors.toSet()),
				new HashSet<>(this.invitations.refusedBy(homeowner)), now);
	}

	private static String recognisable(Owner owner) {
		try {
			var address = owner.email().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(address));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
