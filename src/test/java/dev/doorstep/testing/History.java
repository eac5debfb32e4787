package dev.doorstep.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was tried and what came of it, outside of the database and on the disk before
 * anybody goes on. Afterwards it says what is missing, made up, or there twice.
 */
public final class History implements AutoCloseable {

	private final Path file;

	private final FileChannel channel;

	public History(Path file) throws IOException {
		this.file = file;
		this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/** What is known of one key; the last word counts. */
	public enum Word {

		/** It was begun, and so may have happened, once. */
		INVOKED,

		/** It has surely happened. */
		OK,

		/** It has surely not happened. */
		FAILED

	}

	public synchronized void note(Word word, String key) throws IOException {
		this.channel.write(ByteBuffer.wrap((word + " " + key + "\n").getBytes(StandardCharsets.UTF_8)));
		this.channel.force(false);
	}

	/**
	 * Compares with what was seen in the end.
	 * @param seen by key, the ids under which it had an effect
	 */
	public Findings check(Map<String, Set<String>> seen) throws IOException {
		var words = words();
		var lost = keys(words, Word.OK);
		lost.removeAll(seen.keySet());
		var phantoms = seen.keySet().stream().filter(key -> !mayBe(words.get(key))).collect(Collectors.toSet());
		var doubled = seen.keySet().stream().filter(key -> seen.get(key).size() > 1).collect(Collectors.toSet());
		return new Findings(keys(words, Word.OK).size(), lost, phantoms, doubled);
	}

	private static boolean mayBe(Word word) {
		return word != null && word != Word.FAILED;
	}

	private static Set<String> keys(Map<String, Word> words, Word wanted) {
		return words.keySet().stream().filter(key -> words.get(key) == wanted).collect(Collectors.toSet());
	}

	private Map<String, Word> words() throws IOException {
		var words = new HashMap<String, Word>();
		for (var line : Files.readAllLines(this.file)) {
			words.put(line.substring(line.indexOf(' ') + 1), Word.valueOf(line.substring(0, line.indexOf(' '))));
		}
		return words;
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	/**
	 * What the comparison came to.
	 *
	 * @param acknowledged how many had surely happened
	 * @param lost those of them that are nowhere
	 * @param phantoms what is there although nobody did it
	 * @param doubled what had an effect under more than one id
	 */
	public record Findings(int acknowledged, Set<String> lost, Set<String> phantoms, Set<String> doubled) {

		public boolean clean() {
			return this.lost.isEmpty() && this.phantoms.isEmpty() && this.doubled.isEmpty();
		}

	}

}
