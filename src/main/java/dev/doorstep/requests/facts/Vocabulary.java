package dev.doorstep.requests.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every fact that steps find out and others rest on: the shared vocabulary of a request.
 */
public final class Vocabulary {

	public static final Fact<Job> JOB = Fact.of("job", Job.class);

	public static final Fact<JobDetails> JOB_DETAILS = Fact.of("jobDetails", JobDetails.class);

	public static final Fact<Area> AREA = Fact.of("area", Area.class);

	public static final Fact<String> STREET = Fact.personal("street", String.class);

	public static final Fact<Urgency> URGENCY = Fact.of("urgency", Urgency.class);

	public static final Fact<Home> HOME = Fact.of("home", Home.class);

	public static final Fact<String> ACCESS = Fact.personal("access", String.class);

	public static final Fact<String> DESCRIPTION = Fact.of("description", String.class);

	public static final Fact<PhotoIds> PHOTOS = Fact.of("photos", PhotoIds.class);

	public static final Fact<Contact> CONTACT = Fact.personal("contact", Contact.class);

	private static final List<Fact<?>> ALL = List.of(JOB, JOB_DETAILS, AREA, STREET, URGENCY, HOME, ACCESS, DESCRIPTION,
			PHOTOS, CONTACT);

	/**
	 * What every request must say: something to match on, and a way to reach the
	 * homeowner.
	 */
	public static final Set<Fact<?>> ESSENTIAL = Set.of(JOB, AREA, CONTACT);

	static final Set<String> PERSONAL = ALL.stream()
		.filter(Fact::personal)
		.map(Fact::id)
		.collect(Collectors.toUnmodifiableSet());

	private Vocabulary() {
	}

}
