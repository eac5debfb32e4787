package dev.doorstep.accounts;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: passkeys, and the sessions one has open. */
@Controller
@RequestMapping("/console/account")
class AccountController {

	/** What the page can say was just done. */
	private static final Set<String> DONE = Set.of("password", "passkey-made", "passkey-removed", "sessions");

	private final OwnAccount account;

	AccountController(OwnAccount account) {
		this.account = account;
	}

	@GetMapping
	ModelAndView account(@RequestParam(defaultValue = "") String done, HttpServletRequest request,
			PersonAuthentication person) {
		var id = person.person().id();
		var page = new ModelAndView("accounts/account", Map.of("person", person.person(), "passkeys",
				this.account.passkeys(id), "sessions", this.account.sessions(id, Sessions.storedId(request))));
		page.addObject("done", DONE.contains(done) ? done : null);
		page.addObject("zone", ZoneOffset.UTC);
		return page;
	}

	@PostMapping("/passkeys/remove")
	ModelAndView removePasskey(@RequestParam String id, PersonAuthentication person) {
		if (this.account.removePasskey(person.person().id(), id)) {
			SecurityLog.note("authn_passkey_removed", person.person());
			return SeeOther.to("/console/account?done=passkey-removed");
		}
		return SeeOther.to("/console/account");
	}

	@PostMapping("/sessions/end")
	ModelAndView endSession(@RequestParam String handle, PersonAuthentication person) {
		this.account.endSession(person.person().id(), handle);
		return SeeOther.to("/console/account?done=sessions");
	}

	@PostMapping("/sessions/end-others")
	ModelAndView endOtherSessions(HttpServletRequest request, PersonAuthentication person) {
		this.account.endOtherSessions(person.person().id(), Sessions.storedId(request));
		return SeeOther.to("/console/account?done=sessions");
	}

}
