package dev.doorstep.pros;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

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

	public Optional<UUID> find(HttpServletRequest request) {
		return this.cookies.session(request).flatMap(this.door::whoIs);
	}

}
