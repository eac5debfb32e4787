package dev.doorstep.accounts;

import java.util.Map;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The second step of signing in: the passkey. */
@Controller
@RequestMapping("/console/passkey")
class PasskeyController {

	private final PasskeyCheck check;

	private final Passkeys passkeys;

	PasskeyController(PasskeyCheck check, Passkeys passkeys) {
		this.check = check;
		this.passkeys = passkeys;
	}

	@GetMapping
	ModelAndView ask(@RequestParam(defaultValue = "") String to, PersonAuthentication person) {
		if (!this.passkeys.of(person.person().id()).isEmpty()) {
			return page(to, false);
		}
		return person.state().invited() ? SeeOther.to("/console/passkey/new")
				: new ModelAndView("accounts/passkey-missing");
	}

	@PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String options(HttpServletRequest request, PersonAuthentication person) {
		return this.check.askToGive(request, person);
	}

	/** The answer has been looked at already, as with every other form. */
	@PostMapping
	ModelAndView given(@RequestParam(defaultValue = "") String to, @RequestParam(PasskeyFilter.FIELD) String answer,
			HttpServletRequest request) {
		return (request.getAttribute(PasskeyFilter.WRONG) == null) ? SeeOther.to(ReturnPath.of(to)) : page(to, true);
	}

	private static ModelAndView page(String to, boolean wrong) {
		return new ModelAndView("accounts/passkey", Map.of("to", ReturnPath.of(to), "wrong", wrong),
				wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

}
