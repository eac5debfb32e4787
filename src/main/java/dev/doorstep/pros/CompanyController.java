package dev.doorstep.pros;

import java.util.Locale;
import java.util.Map;

import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where professionals say who they are. */
@Controller
@RequestMapping("/pro/profile/company")
class CompanyController {

	private final CurrentPro current;

	private final ProfileKeeper profiles;

	private final ProfilePages pages;

	private final ProOptions options;

	CompanyController(CurrentPro current, ProfileKeeper profiles, ProfilePages pages, ProOptions options) {
		this.current = current;
		this.profiles = profiles;
		this.pages = pages;
		this.options = options;
	}

	@GetMapping
	ModelAndView ask(HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request, pro -> page(CompanyForm.of(this.profiles.find(pro)), Map.of(), locale));
	}

	@PostMapping
	ModelAndView change(CompanyForm typed, HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request, pro -> {
			var problems = typed.problems();
			if (!problems.isEmpty()) {
				return page(typed, problems, locale);
			}
			this.profiles.changeCompany(pro, typed);
			return SeeOther.to(ProfileController.SAVED);
		});
	}

	private ModelAndView page(CompanyForm typed, Map<String, Text> problems, Locale locale) {
		var page = this.pages.show("pros/profile-company", typed.values(), problems, locale);
		return page.addObject("languages", this.options.languages((Form) page.getModel().get("form")));
	}

}
