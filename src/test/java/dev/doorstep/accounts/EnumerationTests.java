package dev.doorstep.accounts;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import com.sun.management.ThreadMXBean;
import dev.doorstep.testing.CountedStatements;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/** Whether an address has an account is told neither by an answer nor by its price. */
class EnumerationTests extends RunningAccounts {

	/** One Argon2 hash fills this much memory, block by block. */
	private static final long HASH = 19_456L * 1_024;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	@Autowired
	CountedStatements statements;

	private String known;

	private String unknown;

	@BeforeEach
	void meetSomebody() {
		this.known = known(Role.ADMIN).email();
		this.unknown = "admin-" + UUID.randomUUID() + "@example.com";
	}

	@Test
	void aWrongPasswordIsAnsweredAlike() {
		assertThat(plain(signIn(this.unknown).send(), this.unknown))
			.isEqualTo(plain(signIn(this.known).send(), this.known))
			.containsEntry(":status", List.of("422"));
	}

	@Test
	void aForgottenPasswordIsAnsweredAlike() {
		assertThat(plain(forgot(this.unknown).send(), this.unknown))
			.isEqualTo(plain(forgot(this.known).send(), this.known))
			.containsEntry(":status", List.of("303"));
	}

	@Test
	void aWrongPasswordAsksTheDatabaseAlike() {
		assertThat(statements(signIn(this.unknown))).isNotEmpty().isEqualTo(statements(signIn(this.known)));
	}

	@Test
	void aForgottenPasswordAsksTheDatabaseAlike() {
		assertThat(statements(forgot(this.unknown))).isNotEmpty().isEqualTo(statements(forgot(this.known)));
	}

	/** A clock would measure the machine; what a hash fills is the same on each. */
	@Test
	void aWrongPasswordTakesTheSameWork() {
		signIn(this.known).send();
		var work = work(signIn(this.known));

		assertThat(work).isBetween(HASH, HASH * 5 / 4);
		assertThat(work(signIn(this.unknown))).isCloseTo(work, withinPercentage(5));
	}

	private Page signIn(String email) {
		return browser().open("/sign-in").fill("email", email).fill("password", "not the password at all");
	}

	private Page forgot(String email) {
		return browser().open("/sign-in/forgot").fill("email", email);
	}

	private List<String> statements(Page page) {
		return this.statements.during(page::send);
	}

	/** All of an answer but the address that was typed, the time and what is random. */
	private static Map<String, List<String>> plain(Page page, String email) {
		var answer = new TreeMap<>(page.headers().map());
		answer.remove("date");
		answer.computeIfPresent("set-cookie",
				(name, cookies) -> cookies.stream().map(cookie -> cookie.replaceFirst("=[^;]*", "=")).toList());
		answer.put(":status", List.of(Integer.toString(page.status())));
		answer.put(":body",
				List.of(page.html().replace(email, "EMAIL").replaceAll("(name=\"_csrf\" value=)\"[^\"]*\"", "$1")));
		return answer;
	}

	/** How many bytes the threads of requests needed to answer. */
	private static long work(Page page) {
		var before = allocated();
		page.send();
		return allocated() - before;
	}

	private static long allocated() {
		return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
			.filter(Objects::nonNull)
			.filter(thread -> thread.getThreadName().contains("-exec-"))
			.mapToLong(ThreadInfo::getThreadId)
			.map(THREADS::getThreadAllocatedBytes)
			.sum();
	}

}
