package dev.doorstep.accounts;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own account. */
@Controller
class AccountController {

	private final SignedIn signedIn;

	AccountController(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	@GetMapping("/console/account")
	ModelAndView account() {
		return new ModelAndView("accounts/account", Map.of("person", this.signedIn.person()));
	}

}
