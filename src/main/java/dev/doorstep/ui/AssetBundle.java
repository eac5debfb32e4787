package dev.doorstep.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * Many small files for people, one for the browser: import lines are replaced by the file
 * they name.
 */
final class AssetBundle {

	private static final Pattern CSS_IMPORT = Pattern.compile("@import \"([^\"]+)\";");

	private static final Pattern JS_IMPORT = Pattern.compile("import \"([^\"]+)\";");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

	private AssetBundle() {
	}

	static byte[] css(String path) throws IOException {
		var bundled = bundle(new ClassPathResource(path), CSS_IMPORT, "%s");
		var lean = COMMENT.matcher(bundled).replaceAll("").replaceAll("\\s*\\n\\s*", "\n");
		return lean.getBytes(StandardCharsets.UTF_8);
	}

	/** Each file keeps its names to itself, as a module would. */
	static byte[] js(String path) throws IOException {
		return bundle(new ClassPathResource(path), JS_IMPORT, "{\n%s}").getBytes(StandardCharsets.UTF_8);
	}

	private static String bundle(Resource file, Pattern imports, String frame) throws IOException {
		var bundled = new StringBuilder();
		var matcher = imports.matcher(file.getContentAsString(StandardCharsets.UTF_8));
		while (matcher.find()) {
			var imported = bundle(file.createRelative(matcher.group(1)), imports, frame);
			matcher.appendReplacement(bundled, Matcher.quoteReplacement(frame.formatted(imported)));
		}
		return matcher.appendTail(bundled).toString();
	}

}
