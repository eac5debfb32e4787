package dev.doorstep.live;

import java.io.IOException;
import java.util.UUID;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page's line. Nothing is said on it but that there is something new. */
final class Stream {

	private static final String NAME = "changed";

	private final UUID listener;

	private final SseEmitter emitter;

	private volatile long seen;

	Stream(UUID listener, SseEmitter emitter, long seen) {
		this.listener = listener;
		this.emitter = emitter;
		this.seen = seen;
	}

	UUID listener() {
		return this.listener;
	}

	/** Says so, unless the page has seen that much; whether anybody still listens. */
	boolean tell(long version) {
		if (version == this.seen) {
			return true;
		}
		this.seen = version;
		return send(SseEmitter.event().name(NAME).data(version));
	}

	/** Keeps the line open through whatever cuts silent ones. */
	boolean hum() {
		return send(SseEmitter.event().comment(""));
	}

	private boolean send(SseEmitter.SseEventBuilder event) {
		try {
			this.emitter.send(event);
			return true;
		}
		catch (IOException | IllegalStateException ex) {
			return false;
		}
	}

	void end() {
		this.emitter.complete();
	}

}
