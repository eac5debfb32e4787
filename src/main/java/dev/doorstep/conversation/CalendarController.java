package dev.doorstep.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.matching.Engagement;
import dev.doorstep.pros.CurrentPro;
import dev.doorstep.requests.OwnRequest;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Sends what was agreed to the calendars of both sides. */
@Controller
class CalendarController {

	private final OwnRequest own;

	private final CurrentPro current;

	private final Conversations conversations;

	private final Calendars calendars;

	CalendarController(OwnRequest own, CurrentPro current, Conversations conversations, Calendars calendars) {
		this.own = own;
		this.current = current;
		this.conversations = conversations;
		this.calendars = calendars;
	}

	@GetMapping("/my/professionals/{invitation}/time.ics")
	ResponseEntity<byte[]> forHomeowner(@PathVariable UUID invitation, HttpServletRequest request, Locale locale) {
		var own = this.own.of(request);
		return send(find(invitation).filter(found -> own.filter(found.request()::equals).isPresent()), Side.HOMEOWNER,
				locale);
	}

	@GetMapping("/pro/invitations/{id}/time.ics")
	ResponseEntity<byte[]> forPro(@PathVariable UUID id, HttpServletRequest request, Locale locale) {
		var pro = this.current.find(request);
		return send(find(id).filter(found -> pro.filter(found.pro()::equals).isPresent()), Side.PRO, locale);
	}

	private Optional<Engagement> find(UUID invitation) {
		return this.conversations.find(invitation);
	}

	private ResponseEntity<byte[]> send(Optional<Engagement> found, Side reader, Locale locale) {
		return found.flatMap(engagement -> this.calendars.of(engagement, reader, locale))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
