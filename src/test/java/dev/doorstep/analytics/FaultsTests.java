package dev.doorstep.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import dev.doorstep.testing.ApplicationCopy;
import dev.doorstep.testing.BesideOthers;
import dev.doorstep.testing.CommitCutter;
import dev.doorstep.testing.DurableServer;
import dev.doorstep.testing.History;
import dev.doorstep.testing.RunningCopy;
import dev.doorstep.testing.amplitude.Behaviour;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Visitors walk at two whole nodes that share a database, while one node dies, the other
 * falls asleep, the database restarts and loses a process, the answers to COMMITs get
 * lost, and the receiver fails as it likes. {@code doorstep.faults} says how many times
 * over.
 */
@BesideOthers
class FaultsTests {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final int ROUNDS = Integer.getInteger("doorstep.faults", 1);

	private static final int VISITORS_AT_ONCE = 3;

	private static final int COMMITS_BETWEEN_CUTS = 60;

	private final AtomicInteger visitors = new AtomicInteger();

	private final AtomicInteger finished = new AtomicInteger();

	private final AtomicBoolean closed = new AtomicBoolean();

	private final List<Integer> ports = new CopyOnWriteArrayList<>();

	private final List<RunningCopy> nodes = new ArrayList<>();

	@TempDir
	private Path directory;

	private ApplicationCopy copy;

	private CommitCutter cutter;

	private EventLab lab;

	@Test
	void whatVisitorsWereToldIsSoAndEveryEventArrivesUnderOneId() throws Exception {
		this.copy = ApplicationCopy.in(this.directory.resolve("classes"));
		try (var postgres = new DurableServer(this.directory.resolve("data"));
				var lab = new EventLab("jdbc:postgresql://localhost:" + postgres.port() + "/postgres");
				var cutter = new CommitCutter(postgres.port());
				var history = new History(this.directory.resolve("history"))) {
			this.lab = lab;
			this.cutter = cutter;
			this.nodes.addAll(List.of(node(), node()));
			this.nodes.forEach(node -> this.ports.add(port(node)));
			walkWhileEverythingHappens(postgres, history);
			drains();
			check(history);
		}
		finally {
			for (var node : this.nodes) {
				node.close();
			}
		}
	}

	private void walkWhileEverythingHappens(DurableServer postgres, History history) throws Exception {
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var walks = walks(people, history);
			var random = new Random();
			this.lab.amplitude.always(new Behaviour.Depends(request -> mood(random)));
			try {
				for (int round = 0; round < ROUNDS; round++) {
					everythingHappens(postgres);
				}
			}
			finally {
				this.closed.set(true);
			}
			for (var walk : walks) {
				walk.get();
			}
		}
	}

	private List<Future<Void>> walks(ExecutorService people, History history) {
		var walks = new ArrayList<Future<Void>>();
		for (int visitor = 0; visitor < VISITORS_AT_ONCE; visitor++) {
			Callable<Void> walk = () -> {
				while (!this.closed.get()) {
					new StubbornVisitor(this.visitors.incrementAndGet(), this.ports, history).goesToTheEnd();
					this.finished.incrementAndGet();
				}
				return null;
			};
			walks.add(people.submit(walk));
		}
		return walks;
	}

	private void everythingHappens(DurableServer postgres) throws IOException {
		this.cutter.cutEvery(COMMITS_BETWEEN_CUTS);
		awaitVisitors();
		this.nodes.getFirst().kill();
		awaitEvents();
		this.cutter.rest();
		this.nodes.getFirst().close();
		this.nodes.set(0, node());
		this.ports.set(0, port(this.nodes.getFirst()));
		this.cutter.cutEvery(COMMITS_BETWEEN_CUTS);
		sleepsPastItsLease(this.nodes.getLast());
		awaitVisitors();
		postgres.restart();
		awaitVisitors();
		losesAProcess();
		awaitVisitors();
	}

	/** It is the one that sends, for the other has just come. */
	private void sleepsPastItsLease(RunningCopy node) throws IOException {
		var token = token();
		this.lab.amplitude.next(new Behaviour.Depends(request -> {
			pause(node);
			return new Behaviour.Honest();
		}));
		await().atMost(PATIENCE).until(() -> token() > token);
		node.goOn();
	}

	/** Grows when another node begins to send. */
	private long token() {
		return this.lab.jdbc.sql("select fencing_token from analytics_cursor").query(Long.class).single();
	}

	private static void pause(RunningCopy node) {
		try {
			node.pause();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whereupon PostgreSQL ends all others, too, and recovers. */
	private void losesAProcess() {
		var pid = this.lab.jdbc.sql("""
				select pid from pg_stat_activity
				where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1
				""").query(Long.class).single();
		ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
	}

	/** One in four goes wrong: more in a row would be waited for longer each time. */
	private static Behaviour mood(Random random) {
		return switch (random.nextInt(20)) {
			case 0 -> Behaviour.answers(500);
			case 1 -> Behaviour.answers(503);
			case 2 -> new Behaviour.Cuts();
			case 3 -> new Behaviour.TakesAndCuts();
			case 4 -> new Behaviour.TakesBut(504, "<html>Gateway Timeout</html>");
			default -> Behaviour.honest();
		};
	}

	private RunningCopy node() throws IOException {
		var destination = "--doorstep.analytics.destinations." + EventLab.DESTINATION;
		return this.copy.start(
				"--spring.datasource.url=jdbc:postgresql://localhost:" + this.cutter.port() + "/postgres",
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres",
				"--doorstep.trusted-proxies=127.0.0.1", destination + ".url=" + this.lab.amplitude.url(),
				destination + ".api-key=" + StandInAmplitude.KEY, "--doorstep.analytics.pace.lease=4s",
				"--doorstep.analytics.pace.timeout=2s", "--doorstep.analytics.pace.busy-poll=50ms",
				"--doorstep.analytics.pace.idle-poll=200ms");
	}

	private static int port(RunningCopy node) {
		var url = node.url();
		return Integer.parseInt(url.substring(url.lastIndexOf(':') + 1));
	}

	private void awaitVisitors() {
		var before = this.finished.get();
		await().atMost(PATIENCE).until(() -> this.finished.get() >= before + 2);
	}

	private void awaitEvents() {
		var before = this.lab.amplitude.taken().size();
		await().atMost(PATIENCE).until(() -> this.lab.amplitude.taken().size() >= before + 20);
	}

	private void drains() {
		this.lab.amplitude.always(Behaviour.honest());
		await().atMost(PATIENCE).ignoreExceptions().until(() -> {
			var balance = new Balances(this.lab.jdbc).find(EventLab.DESTINATION).orElseThrow();
			return balance.waiting() + balance.retrying() == 0;
		});
	}

	private void check(History history) throws IOException {
		var evidence = new Evidence(this.lab.jdbc, this.lab.amplitude);
		var findings = history.check(evidence.seen());
		System.out.printf("%d visitors, %d answers acknowledged, %d COMMITs unanswered, %d uploads, %d events resent%n",
				this.finished.get(), findings.acknowledged(), this.cutter.cuts(), this.lab.amplitude.requests().size(),
				this.lab.amplitude.repeated().size());
		assertThat(findings.clean()).as(findings.toString()).isTrue();
		assertThat(findings.acknowledged()).isEqualTo(9 * this.finished.get());
		assertThat(this.lab.jdbc.sql("select count(*) from requests").query(Integer.class).single())
			.isEqualTo(this.finished.get());
		assertThat(evidence.got()).isEqualTo(evidence.written());
		assertThat(evidence.devices().values()).allSatisfy(devices -> assertThat(devices).hasSize(1));
		assertThat(this.lab.heldByReason()).isEqualTo(Map.of());
	}

}
