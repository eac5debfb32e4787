package dev.doorstep.abuse;

import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SealsTests {

	private static String database;

	private static Node node;

	@BeforeAll
	static void start() {
		database = Node.database();
		node = Node.over(database);
	}

	@AfterAll
	static void stop() throws Exception {
		node.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "draft 7.b", "Zoë ☎ 🏠" })
	void opensWhatItSealed(String value) {
		assertThat(node.seals().open("test", node.seals().seal("test", value))).contains(value);
	}

	@Test
	void opensWhatAnotherNodeSealed() throws Exception {
		var other = Node.over(database);
		assertThat(other.seals().open("test", node.seals().seal("test", "value"))).contains("value");
		other.close();
	}

	@Test
	void keepsOneKeyHoweverManyNodesStartAtOnce() throws Exception {
		var fresh = Node.over(Node.database());
		fresh.jdbc().sql("delete from signing_key").update();
		Callable<String> start = () -> new Seals(new SigningKeys(fresh.jdbc())).seal("test", "value");
		try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
			var seals = new HashSet<String>();
			for (var seal : nodes.invokeAll(Stream.generate(() -> start).limit(8).toList())) {
				seals.add(seal.get());
			}
			assertThat(seals).hasSize(1);
		}
		fresh.close();
	}

	@Test
	void opensNothingOfAnotherDatabase() throws Exception {
		var stranger = Node.over(Node.database());
		assertThat(node.seals().open("test", stranger.seals().seal("test", "value"))).isEmpty();
		stranger.close();
	}

	@Test
	void opensNothingForAnotherPurpose() {
		assertThat(node.seals().open("other", node.seals().seal("test", "value"))).isEmpty();
		assertThat(node.seals().seal("a", "bc")).isNotEqualTo(node.seals().seal("ab", "c"));
	}

	@Test
	void opensNothingWithOneCharacterChanged() {
		var sealed = node.seals().seal("test", "value");
		for (int i = 0; i < sealed.length(); i++) {
			for (var other : "AQgw_-.=+ \0é".toCharArray()) {
				var changed = new StringBuilder(sealed);
				changed.setCharAt(i, other);
				if (!changed.toString().equals(sealed)) {
					assertThat(node.seals().open("test", changed.toString())).as(changed.toString()).isEmpty();
				}
			}
		}
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(
			strings = { "", ".", "..", "value", "dmFsdWU", "dmFsdWU.", ".dmFsdWU", "dmFsdWU.AAAA", "\0.\0", "%.%" })
	void opensNothingForged(String forged) {
		assertThat(node.seals().open("test", forged)).isEmpty();
	}

}
