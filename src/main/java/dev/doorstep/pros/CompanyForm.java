package dev.doorstep.pros;

import java.util.List;
import java.util.Map;

import dev.doorstep.ui.Text;

/** Who a professional is, as they type it. */
record CompanyForm(String company, String person, String phone, List<String> languages, String licence, String about) {

	CompanyForm {
		company = Checks.tidy(company);
		person = Checks.tidy(person);
		phone = Checks.tidy(phone);
		languages = Checks.tidy(languages);
		licence = Checks.tidy(licence);
		about = Checks.tidy(about);
	}

	static CompanyForm of(Profile profile) {
		return new CompanyForm(profile.company(), profile.person(), profile.phone(), profile.languages(),
				profile.licence(), profile.about());
	}

	Map<String, Text> problems() {
		return new Checks().need("company", Checks.isLine(this.company))
			.need("person", Checks.isLine(this.person))
			.need("phone", PhoneDigits.of(this.phone).length() == 10)
			.need("languages", !this.languages.isEmpty() && SignUpForm.LANGUAGES.containsAll(this.languages))
			.need("licence", Checks.isShort(this.licence))
			.need("about", Checks.isText(this.about))
			.problems();
	}

	Map<String, List<String>> values() {
		return Map.of("company", List.of(this.company), "person", List.of(this.person), "phone", List.of(this.phone),
				"languages", this.languages, "licence", List.of(this.licence), "about", List.of(this.about));
	}

}
