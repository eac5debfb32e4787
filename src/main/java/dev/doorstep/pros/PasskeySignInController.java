package dev.doorstep.pros;

import java.util.Map;

import dev.doorstep.abuse.ClientAddress;
import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.accounts.Device;
import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Signs professionals in by a passkey they have made. */
@Controller
@RequestMapping("/pro/sign-in/passkey")
class PasskeySignInController {

	private final ProPasskeys passkeys;

	private final ProDoor door;

	private final ProCookies cookies;

	private final RateLimits limits;

	private final ClientAddress address;

	PasskeySignInController(ProPasskeys passkeys, ProDoor door, ProCookies cookies, RateLimits limits,
			ClientAddress address) {
		this.passkeys = passkeys;
		this.door = door;
		this.cookies = cookies;
		this.limits = limits;
		this.address = address;
	}

	@GetMapping
	ModelAndView ask() {
		return page(false);
	}

	@PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String options(HttpServletRequest request, HttpServletResponse response) {
		this.limits.spend(Limit.SIGN_IN, this.address.of(request));
		return this.passkeys.askToGive(request, response);
	}

	@PostMapping
	ModelAndView given(@RequestParam(name = "_passkey", defaultValue = "") String answer, HttpServletRequest request,
			HttpServletResponse response) {
		return this.passkeys.given(answer, request).map(pro -> {
			var arrival = new Arrival(this.cookies.session(request), Device.of(request), "passkey");
			this.cookies.writeSession(response, this.door.enter(pro, arrival));
			return SeeOther.to("/pro");
		}).orElseGet(() -> page(true));
	}

	private static ModelAndView page(boolean wrong) {
		return new ModelAndView("pros/sign-in-passkey", Map.of("wrong", wrong),
				wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

}
