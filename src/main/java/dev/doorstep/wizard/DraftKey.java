package dev.doorstep.wizard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** One browser's way into a draft: the hash of its cookie. */
@Entity
@Table(name = "draft_keys")
class DraftKey implements Persistable<String> {

	private static final int CODE_TRIES = 5;

	@Id
	private String hash;

	@Version
	private Integer version;

	@ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
	private Draft draft;

	/**
	 * The mail address whose link opened the draft here, until its owner has proved to be
	 * reading along.
	 */
	private String openedBy;

	private String codeHash;

	private Instant codeExpiresAt;

	private int codeTries;

	protected DraftKey() {
	}

	private DraftKey(DraftToken token, Draft draft, String openedBy) {
		this.hash = token.hash();
		this.draft = draft;
		this.openedBy = openedBy;
	}

	static DraftKey ofItsBrowser(DraftToken token, Draft draft) {
		return new DraftKey(token, draft, null);
	}

	static DraftKey openedByLink(DraftToken token, Draft draft, String mailedTo) {
		return new DraftKey(token, draft, mailedTo);
	}

	@Override
	public String getId() {
		return this.hash;
	}

	/** Said here, because Spring Data would look for a getter first, and fail. */
	@Override
	public boolean isNew() {
		return this.version == null;
	}

	Draft draft() {
		return this.draft;
	}

	/** Whether personal data must stay hidden in this browser. */
	boolean masked() {
		return this.openedBy != null;
	}

	Optional<String> openedBy() {
		return Optional.ofNullable(this.openedBy);
	}

	void expect(UnlockCode code, Duration validity) {
		this.codeHash = code.hash(this.hash);
		this.codeExpiresAt = Instant.now().plus(validity);
		this.codeTries = 0;
	}

	/**
	 * Shows personal data from now on when the code is right; a code lives through a few
	 * wrong tries only.
	 */
	boolean unlock(UnlockCode code) {
		var alive = this.codeHash != null && this.codeTries < CODE_TRIES && Instant.now().isBefore(this.codeExpiresAt);
		this.codeTries++;
		if (!alive || !code.hash(this.hash).equals(this.codeHash)) {
			return false;
		}
		this.openedBy = null;
		this.codeHash = null;
		return true;
	}

}
