package dev.doorstep.abuse;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class TrapsTests {

	private static final TrapsProperties PROPERTIES = new TrapsProperties(3, Duration.ofDays(7));

	private static Node node;

	private static Traps traps;

	@BeforeAll
	static void start() {
		node = Node.over(Node.database());
		traps = new Traps(PROPERTIES, node.seals());
	}

	@AfterAll
	static void stop() throws Exception {
		node.close();
	}

	@Test
	void suspectsNobodyWhoReadsFirst() {
		var suspicion = traps.judge(sent("", shown("PT4S")));
		assertThat(suspicion).isEqualTo(new Suspicion(false, false, false));
		assertThat(suspicion.any()).isFalse();
		assertThat(suspicion.marks()).isEmpty();
	}

	@Test
	void suspectsNobodyWhoLeavesThePageOpenForDays() {
		assertThat(traps.judge(sent(null, shown("P6D"))).any()).isFalse();
	}

	@Test
	void noticesAFilledHoneypot() {
		var suspicion = traps.judge(sent("+1 202 555 0100", shown("PT1M")));
		assertThat(suspicion).isEqualTo(new Suspicion(true, false, false));
		assertThat(suspicion.any()).isTrue();
		assertThat(suspicion.marks()).isEqualTo("honeypot");
	}

	@Test
	void noticesWhoIsTooFast() {
		assertThat(traps.judge(sent("", traps.renderedAt())).marks()).isEqualTo("too-fast");
		assertThat(traps.judge(sent("", shown("PT2S"))).any()).isTrue();
	}

	@Test
	void waitsAsLongAsConfigured() {
		var patient = new Traps(new TrapsProperties(60, Duration.ofDays(7)), node.seals());
		assertThat(patient.judge(sent("", shown("PT50S"))).tooFast()).isTrue();
		assertThat(patient.judge(sent("", shown("PT61S"))).tooFast()).isFalse();
	}

	@Test
	void blamesNobodyForAClockOfOurs() {
		assertThat(traps.judge(sent("", shown("-PT5M"))).any()).isFalse();
	}

	@Test
	void noticesAMissingAForgedAForeignAndAnExpiredTime() {
		var hourAgo = Long.toString(Instant.now().minus(Duration.ofHours(1)).toEpochMilli());
		assertThat(traps.judge(sent("", null)).marks()).isEqualTo("no-seal");
		assertThat(traps.judge(sent("", hourAgo)).marks()).isEqualTo("no-seal");
		assertThat(traps.judge(sent("", shown("PT1H") + "A")).marks()).isEqualTo("no-seal");
		assertThat(traps.judge(sent("", node.seals().seal("other", hourAgo))).marks()).isEqualTo("no-seal");
		assertThat(traps.judge(sent("", shown("P8D"))).marks()).isEqualTo("no-seal");
	}

	@Test
	void namesEveryMark() {
		assertThat(new Suspicion(true, true, true).marks()).isEqualTo("honeypot too-fast no-seal");
	}

	@Test
	void keepsTheFirstTimeOfAFormThatIsShownAgain() {
		var first = shown("PT1M");
		assertThat(traps.renderedAt(sent("", first))).isEqualTo(first);
		var anew = traps.renderedAt(sent("", "forged"));
		assertThat(traps.judge(sent("", anew)).marks()).isEqualTo("too-fast");
	}

	private static String shown(String ago) {
		return traps.renderedAt(Instant.now().minus(Duration.parse(ago)));
	}

	private static MockHttpServletRequest sent(String honeypot, String renderedAt) {
		var request = new MockHttpServletRequest("POST", "/request/review");
		if (honeypot != null) {
			request.setParameter("contact_me_by_fax_only", honeypot);
		}
		if (renderedAt != null) {
			request.setParameter("_t", renderedAt);
		}
		return request;
	}

}
