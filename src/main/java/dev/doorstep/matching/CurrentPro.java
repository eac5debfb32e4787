package dev.doorstep.matching;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Tells which professional sends the request at hand. */
@Component
class CurrentPro {

	private final ProCookies cookies;

	private final ProDoor door;

	CurrentPro(ProCookies cookies, ProDoor door) {
		this.cookies = cookies;
		this.door = door;
	}

	Optional<UUID> find(HttpServletRequest request) {
		return this.cookies.session(request).flatMap(this.door::whoIs);
	}

}
