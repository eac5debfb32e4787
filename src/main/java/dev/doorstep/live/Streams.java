package dev.doorstep.live;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The lines of this node's open pages. An open line costs neither a thread nor a
 * connection to the database: one loop asks for all.
 */
@Component
public class Streams {

	/** Then the page asks anew, and whether it may is looked at again. */
	private static final Duration LONGEST = Duration.ofMinutes(15);

	/** The tabs of one person; the oldest give way. */
	private static final int MOST_OF_ONE = 8;

	private final ConcurrentLinkedQueue<Stream> open = new ConcurrentLinkedQueue<>();

	/**
	 * Opens a line.
	 * @param listener who listens; the caller has made sure that they may
	 * @param seen what {@link Signals#seen} was when the page was made
	 */
	public SseEmitter open(UUID listener, long seen) {
		var emitter = new SseEmitter(LONGEST.toMillis());
		var stream = new Stream(listener, emitter, seen);
		emitter.onCompletion(() -> this.open.remove(stream));
		emitter.onTimeout(emitter::complete);
		emitter.onError(failure -> this.open.remove(stream));
		makeRoom(listener);
		this.open.add(stream);
		stream.hum();
		return emitter;
	}

	private void makeRoom(UUID listener) {
		var own = this.open.stream().filter(stream -> stream.listener().equals(listener)).toList();
		own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE + 1)).forEach(this::end);
	}

	private void end(Stream stream) {
		this.open.remove(stream);
		stream.end();
	}

	Set<UUID> listeners() {
		var listeners = new HashSet<UUID>();
		this.open.forEach(stream -> listeners.add(stream.listener()));
		return listeners;
	}

	/** Does something with each, and lets go of those where nobody is any more. */
	void each(Predicate<Stream> act) {
		this.open.removeIf(stream -> !act.test(stream));
	}

	void endAll() {
		this.open.forEach(this::end);
	}

}
