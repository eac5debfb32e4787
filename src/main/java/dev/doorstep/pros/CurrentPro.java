package dev.doorstep.pros;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells which professional sends the request at hand. */
@Component
public class CurrentPro {

	/** Where whoever is nobody yet is led to. */
	public static final String SIGN_IN = "/pro/sign-in";

	private final ProCookies cookies;

	private final ProDoor door;

	CurrentPro(ProCookies cookies, ProDoor door) {
		this.cookies = cookies;
		this.door = door;
	}

	/** Lets a professional do something; whoever is not signed in is led to the door. */
	public ModelAndView signedIn(HttpServletRequest request, Function<UUID, ModelAndView> then) {
		return find(request).map(then).orElseGet(() -> SeeOther.to(SIGN_IN));
	}

	public Optional<UUID> find(HttpServletRequest request) {
		return this.cookies.session(request).flatMap(this.door::whoIs);
	}

}
