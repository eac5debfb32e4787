package dev.doorstep.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shown in place of a page, never by an address of its own: offers a form again that
 * could not be taken, or says that a page is closed to this person.
 */
@Controller
class AgainController {

	static final String PATH = "/console/again";

	static final String CLOSED = "/console/closed";

	/** Request attribute, set when a passkey would let the form through. */
	static final String NEEDS_PASSKEY = AgainController.class.getName() + ".NEEDS_PASSKEY";

	private static final Set<String> OURS = Set.of("_csrf", PasskeyFilter.FIELD);

	private final SignedIn signedIn;

	AgainController(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	/** One value of a field. */
	record Typed(String name, String value) {
	}

	@RequestMapping(PATH)
	ModelAndView again(HttpServletRequest request) {
		requireForward(request);
		return new ModelAndView("accounts/again",
				Map.of("action", request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), "typed", typed(request),
						"signedOut", this.signedIn.find().isEmpty(), "passkey",
						request.getAttribute(NEEDS_PASSKEY) != null, "wrong",
						request.getAttribute(PasskeyFilter.WRONG) != null),
				HttpStatus.FORBIDDEN);
	}

	@RequestMapping(CLOSED)
	ModelAndView closed(HttpServletRequest request) {
		requireForward(request);
		return new ModelAndView("accounts/closed", HttpStatus.FORBIDDEN);
	}

	private static void requireForward(HttpServletRequest request) {
		if (request.getDispatcherType() != DispatcherType.FORWARD) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	/** Whether there is anything to offer again. */
	static boolean keepsSomethingOf(HttpServletRequest request) {
		return !typed(request).isEmpty();
	}

	private static List<Typed> typed(HttpServletRequest request) {
		var typed = new ArrayList<Typed>();
		request.getParameterMap().forEach((name, values) -> {
			if (!OURS.contains(name)) {
				List.of(values).forEach(value -> typed.add(new Typed(name, value)));
			}
		});
		return typed;
	}

}
