package dev.doorstep.photos;

import java.util.regex.Pattern;

/**
 * The only part of a file's name that is safe to log: people put themselves into the
 * rest.
 */
final class FileExtension {

	private static final Pattern SHORT_WORD = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

	private FileExtension() {
	}

	static String of(String fileName) {
		var extension = SHORT_WORD.matcher((fileName != null) ? fileName : "");
		return extension.find() ? extension.group(1) : "";
	}

}
