package dev.doorstep.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Writes events that no transaction carries: looks at pages. Those that come at about the
 * same time share one statement and one commit. It happens while the page is drawn, and
 * the page is at its end only when its look is written. While the database is away looks
 * wait for it, and pages do not wait for them.
 */
@Component
class Looks implements SmartLifecycle, HandlerInterceptor, WebMvcConfigurer {

	private static final String LOOK = Looks.class.getName();

	private static final int MOST_WAITING = 10_000;

	private static final int AT_ONCE = 500;

	private static final long PATIENCE_MS = 200;

	/**
	 * A commit costs the same for one as for many, and pages take longer than this
	 * anyway.
	 */
	private static final long GATHER_NS = TimeUnit.MILLISECONDS.toNanos(5);

	private static final Logger log = LoggerFactory.getLogger(Looks.class);

	private final BlockingQueue<Look> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

	private final EventStore store;

	private final Bell bell;

	private Thread writer;

	private volatile boolean running;

	private volatile boolean away;

	private long lastWrite = System.nanoTime();

	Looks(EventStore store, Bell bell) {
		this.store = store;
		this.bell = bell;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	/** Of the request at hand, which waits for it at its end. */
	void add(NewEvent event) {
		var look = new Look(event, new CountDownLatch(1));
		var request = RequestContextHolder.getRequestAttributes();
		if (!this.waiting.offer(look)) {
			log.warn("A look at a page is not counted: {} wait for the database already", MOST_WAITING);
		}
		else if (request != null) {
			request.setAttribute(LOOK, look, RequestAttributes.SCOPE_REQUEST);
		}
	}

	/** Waits until it is written, or until that takes too long for a page. */
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception failure) throws InterruptedException {
		if (!this.away && request.getAttribute(LOOK) instanceof Look look) {
			look.written().await(PATIENCE_MS, TimeUnit.MILLISECONDS);
		}
	}

	@Override
	public void start() {
		this.running = true;
		this.writer = Thread.ofPlatform().daemon().name("looks").start(this::run);
	}

	private void run() {
		try {
			while (this.running || !this.waiting.isEmpty()) {
				var first = this.waiting.poll(PATIENCE_MS, TimeUnit.MILLISECONDS);
				if (first != null) {
					write(first);
				}
			}
		}
		catch (InterruptedException ex) {
			log.warn("{} looks at pages are not counted", this.waiting.size());
		}
	}

	private void write(Look first) throws InterruptedException {
		if (System.nanoTime() - this.lastWrite < GATHER_NS) {
			TimeUnit.NANOSECONDS.sleep(GATHER_NS);
		}
		var batch = new ArrayList<>(List.of(first));
		this.waiting.drainTo(batch, AT_ONCE - 1);
		var events = batch.stream().map(Look::event).toList();
		var begin = Instant.now();
		while (!written(events, begin)) {
			this.away = true;
			TimeUnit.MILLISECONDS.sleep(PATIENCE_MS);
		}
		this.away = false;
		batch.forEach(look -> look.written().countDown());
		this.bell.ring();
		this.lastWrite = System.nanoTime();
	}

	/** Whether there is nothing more to do about them. */
	private boolean written(List<NewEvent> events, Instant begin) {
		try {
			if (this.away) {
				this.store.addMissing(events, begin);
			}
			else {
				this.store.add(events);
			}
			return true;
		}
		catch (DataAccessResourceFailureException | TransientDataAccessException ex) {
			return false;
		}
		catch (RuntimeException ex) {
			log.error("{} looks at pages cannot be counted", events.size(), ex);
			return true;
		}
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			this.writer.join(TimeUnit.SECONDS.toMillis(5));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.writer.interrupt();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** It starts before the web server and stops after it. */
	@Override
	public int getPhase() {
		return 0;
	}

	private record Look(NewEvent event, CountDownLatch written) {
	}

}
