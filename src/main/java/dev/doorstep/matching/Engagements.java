package dev.doorstep.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to invitations for whatever two people do with each other beyond yes and no.
 */
@Service
public class Engagements {

	private final EngagementRows rows;

	private final Matchings matchings;

	Engagements(EngagementRows rows, Matchings matchings) {
		this.rows = rows;
		this.matchings = matchings;
	}

	@Transactional(readOnly = true)
	public Optional<Engagement> find(UUID invitation) {
		return this.rows.find(invitation);
	}

	/** All of a request, in the order they were made. */
	@Transactional(readOnly = true)
	public List<Engagement> of(UUID request) {
		return this.rows.of(request);
	}

	/** The same, and it stays so until the transaction at hand ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Engagement> hold(UUID invitation) {
		return this.rows.find(invitation)
			.flatMap(found -> this.matchings.lock(found.request()))
			.flatMap(matching -> this.rows.find(invitation));
	}

}
