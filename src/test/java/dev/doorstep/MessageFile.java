package dev.doorstep;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import dev.doorstep.testing.Sources;

/** The messages of one folder in both languages. */
record MessageFile(Path folder, Map<String, String> english, Map<String, String> spanish) {

	static List<MessageFile> all() {
		return Sources.files("src/main/java", "messages.properties")
			.stream()
			.map(Path::getParent)
			.map(MessageFile::in)
			.toList();
	}

	private static MessageFile in(Path folder) {
		return new MessageFile(folder, read(folder.resolve("messages.properties")),
				read(folder.resolve("messages_es.properties")));
	}

	/** Refuses what {@link Properties} forgives: a key that is there twice. */
	private static Map<String, String> read(Path file) {
		var messages = new TreeMap<String, String>();
		Sources.text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
			parse(line).forEach((key, text) -> {
				if (messages.put((String) key, (String) text) != null) {
					throw new AssertionError("%s says '%s' twice".formatted(file, key));
				}
			});
		});
		return messages;
	}

	private static Properties parse(String line) {
		try {
			var properties = new Properties();
			properties.load(new StringReader(line));
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String name() {
		return this.folder.getFileName().toString();
	}

	boolean isStep() {
		return this.folder.getParent().endsWith("steps");
	}

	@Override
	public String toString() {
		return name();
	}

}
