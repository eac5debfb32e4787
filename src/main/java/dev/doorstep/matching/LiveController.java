package dev.doorstep.matching;

import java.util.Optional;
import java.util.UUID;

import dev.doorstep.live.Streams;
import dev.doorstep.pros.CurrentPro;
import dev.doorstep.requests.OwnRequest;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Lets open pages hear at once that there is something new to professionals and
 * homeowners. What it is they ask for as always.
 */
@Controller
class LiveController {

	private final CurrentPro current;

	private final OwnRequest own;

	private final Streams streams;

	LiveController(CurrentPro current, OwnRequest own, Streams streams) {
		this.current = current;
		this.own = own;
		this.streams = streams;
	}

	@GetMapping("/pro/live")
	ResponseEntity<SseEmitter> forPro(@RequestParam(defaultValue = "0") long seen, HttpServletRequest request) {
		return stream(this.current.find(request), seen);
	}

	@GetMapping("/my/live")
	ResponseEntity<SseEmitter> forHomeowner(@RequestParam(defaultValue = "0") long seen, HttpServletRequest request) {
		return stream(this.own.of(request), seen);
	}

	/** A browser that is told that there is no content asks no more. */
	private ResponseEntity<SseEmitter> stream(Optional<UUID> listener, long seen) {
		return listener
			.map(who -> ResponseEntity.ok()
				.contentType(MediaType.TEXT_EVENT_STREAM)
				.header("X-Accel-Buffering", "no")
				.body(this.streams.open(who, seen)))
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

}
