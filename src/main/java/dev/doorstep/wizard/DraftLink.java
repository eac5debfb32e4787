package dev.doorstep.wizard;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A mailed link that opens one draft, as often as needed, until it expires or the request
 * is sent.
 */
@Entity
@Table(name = "draft_links")
class DraftLink {

	@Id
	private String hash;

	@Version
	private Integer version;

	@ManyToOne(fetch = FetchType.LAZY)
	private Draft draft;

	private String mailedTo;

	private Instant expiresAt;

	protected DraftLink() {
	}

	DraftLink(DraftToken token, Draft draft, String mailedTo, Instant expiresAt) {
		this.hash = token.hash();
		this.draft = draft;
		this.mailedTo = mailedTo;
		this.expiresAt = expiresAt;
	}

	Draft draft() {
		return this.draft;
	}

	String mailedTo() {
		return this.mailedTo;
	}

}
