package dev.doorstep.matching;

import java.util.Locale;
import java.util.Set;

/**
 * Whether the homeowner is somebody else: the same mail address, telephone number or mail
 * domain tells, unless everybody may have an address there.
 */
final class OwnCompanyPolicy implements Policy {

	private static final Set<String> EVERYBODYS = Set.of("gmail.com", "googlemail.com", "yahoo.com", "outlook.com",
			"hotmail.com", "live.com", "msn.com", "icloud.com", "me.com", "aol.com", "proton.me", "protonmail.com",
			"gmx.com", "comcast.net", "att.net", "verizon.net", "sbcglobal.net");

	@Override
	public Answer answer(Candidate candidate, Opening opening) {
		var pro = candidate.pro();
		var owner = opening.owner();
		var own = pro.email().equalsIgnoreCase(owner.email())
				|| !pro.phone().isEmpty() && pro.phone().equals(owner.phone())
				|| companyOf(pro.email()).equals(companyOf(owner.email()));
		return own ? Answer.no("matching.policy.own-company.own") : Answer.yes("matching.policy.own-company.other");
	}

	/** An address at everybody's domain stands for itself alone. */
	private static String companyOf(String email) {
		var domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
		return EVERYBODYS.contains(domain) ? email : domain;
	}

}
