package dev.doorstep.requests;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.requests.facts.Facts;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;
import org.hibernate.annotations.ColumnTransformer;

/** A submitted job. */
@Entity
@Table(name = "requests")
class ServiceRequest implements Persistable<UUID> {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String reference;

	@Convert(converter = RequestJson.FactsConverter.class)
	@ColumnTransformer(write = "?::jsonb")
	private Facts facts;

	@Convert(converter = RequestJson.SummaryConverter.class)
	@ColumnTransformer(write = "?::jsonb")
	private RequestJson.Summary summary;

	private Locale locale;

	private String suspicion;

	private long revision;

	@Convert(converter = RequestJson.OriginConverter.class)
	@ColumnTransformer(write = "?::jsonb")
	private RequestJson.Origin origin;

	private Instant submittedAt;

	protected ServiceRequest() {
	}

	ServiceRequest(NewRequest request, String reference) {
		this.id = request.id();
		this.reference = reference;
		this.facts = request.facts();
		this.summary = new RequestJson.Summary(request.summary());
		this.locale = request.locale();
		this.suspicion = request.suspicion();
		this.revision = request.revision();
		this.origin = new RequestJson.Origin(request.origin());
		this.submittedAt = Instant.now();
	}

	/** Says something else from now on. */
	void amend(Facts facts, List<SummaryLine> summary) {
		this.facts = facts;
		this.summary = new RequestJson.Summary(summary);
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	/** Said here, because Spring Data would look for a getter first, and fail. */
	@Override
	public boolean isNew() {
		return this.version == null;
	}

	UUID id() {
		return this.id;
	}

	String reference() {
		return this.reference;
	}

	Facts facts() {
		return this.facts;
	}

	long revision() {
		return this.revision;
	}

	Map<String, String> origin() {
		return this.origin.traits();
	}

	String suspicion() {
		return this.suspicion;
	}

	Instant submittedAt() {
		return this.submittedAt;
	}

	List<SummaryLine> summary() {
		return this.summary.lines();
	}

	Locale locale() {
		return this.locale;
	}

}
