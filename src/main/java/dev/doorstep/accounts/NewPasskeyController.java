package dev.doorstep.accounts;

import java.time.Instant;
import java.util.Map;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes a passkey: the first one for who came by an invitation, and more for who has
 * given one lately.
 */
@Controller
@RequestMapping("/console/passkey/new")
class NewPasskeyController {

	private final PasskeyCheck check;

	private final Passkeys passkeys;

	private final Sessions sessions;

	private final AccountsProperties properties;

	NewPasskeyController(PasskeyCheck check, Passkeys passkeys, Sessions sessions, AccountsProperties properties) {
		this.check = check;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.properties = properties;
	}

	@GetMapping
	ModelAndView ask(PersonAuthentication person) {
		return mayMake(person) ? page(false) : giveOneFirst();
	}

	@PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<String> options(HttpServletRequest request, PersonAuthentication person) {
		return mayMake(person) ? ResponseEntity.ok(this.check.askToMake(request, person))
				: ResponseEntity.status(HttpStatus.FORBIDDEN).build();
	}

	@PostMapping
	ModelAndView make(@RequestParam String made, HttpServletRequest request, HttpServletResponse response,
			PersonAuthentication person) {
		if (!mayMake(person)) {
			return giveOneFirst();
		}
		if (!this.check.isMade(request, person, made)) {
			return page(true);
		}
		SecurityLog.note("authn_passkey_added", person.person());
		if (person.state().passkeyAt() == null) {
			this.sessions.passkeyGiven(request, response);
			SecurityLog.note("authn_login_success", person.person());
			return SeeOther.to(ReturnPath.HOME);
		}
		return SeeOther.to("/console/account?done=passkey-made");
	}

	private boolean mayMake(PersonAuthentication person) {
		var state = person.state();
		return (state.passkeyAt() != null) ? state.passkeyAt().plus(this.properties.fresh()).isAfter(Instant.now())
				: state.invited() && this.passkeys.of(person.person().id()).isEmpty();
	}

	private static ModelAndView giveOneFirst() {
		return SeeOther.to("/console/passkey?to=/console/passkey/new");
	}

	private static ModelAndView page(boolean wrong) {
		return new ModelAndView("accounts/passkey-new", Map.of("wrong", wrong),
				wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

}
