package dev.doorstep.pros;

import java.util.Map;
import java.util.UUID;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where professionals make passkeys, and take them away. */
@Controller
@RequestMapping(PasskeysController.PASSKEYS)
class PasskeysController {

	static final String PASSKEYS = "/pro/profile/passkeys";

	private final CurrentPro current;

	private final ProCookies cookies;

	private final ProfileKeeper profiles;

	private final ProPasskeys passkeys;

	PasskeysController(CurrentPro current, ProCookies cookies, ProfileKeeper profiles, ProPasskeys passkeys) {
		this.current = current;
		this.cookies = cookies;
		this.profiles = profiles;
		this.passkeys = passkeys;
	}

	@GetMapping
	ModelAndView read(HttpServletRequest request) {
		return this.current.signedIn(request, pro -> page(pro, request, false));
	}

	@PostMapping("/options")
	ResponseEntity<String> options(HttpServletRequest request, HttpServletResponse response) {
		return this.current.find(request)
			.filter(pro -> mayMake(request))
			.map(pro -> ResponseEntity.ok(this.passkeys.askToMake(pro, request, response)))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.FORBIDDEN).build());
	}

	@PostMapping
	ModelAndView make(@RequestParam(defaultValue = "") String made, HttpServletRequest request) {
		return this.current.signedIn(request, pro -> mayMake(request) && this.passkeys.made(pro, made, request)
				? SeeOther.to(PASSKEYS) : page(pro, request, true));
	}

	@PostMapping("/remove")
	ModelAndView remove(@RequestParam String id, HttpServletRequest request) {
		return this.current.signedIn(request, pro -> {
			this.passkeys.remove(pro, id);
			return SeeOther.to(PASSKEYS);
		});
	}

	private boolean mayMake(HttpServletRequest request) {
		return this.cookies.session(request).filter(this.passkeys::mayMake).isPresent();
	}

	private ModelAndView page(UUID pro, HttpServletRequest request, boolean wrong) {
		return new ModelAndView("pros/profile-passkeys",
				Map.of("passkeys", this.passkeys.of(pro), "mayMake", mayMake(request), "wrong", wrong, "zone",
						this.profiles.find(pro).availability().zone()),
				wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

}
