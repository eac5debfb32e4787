package dev.doorstep.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files a page links to. Each is read once, bundled, hashed and compressed at
 * start-up, so that a request costs a look-up and a browser may keep a file for ever.
 */
@Component
class Assets {

	/** With what lets pages hear of something new, which is as good as part of it. */
	private static final List<String> HTMX = List.of("htmx.org/*/dist/htmx.min.js", "htmx-ext-sse/*/sse.js");

	private static final String IMAGES = "classpath:static/images/*.*";

	/** The public pages send nothing that only the console needs. */
	private static final List<String> BUNDLES = List.of("app", "console");

	private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

	private final Map<String, Asset> byName = new HashMap<>();

	Assets() throws IOException {
		for (var bundle : BUNDLES) {
			add(bundle + ".css", AssetBundle.css("static/css/" + bundle + ".css"));
			add(bundle + ".js", AssetBundle.js("static/js/" + bundle + ".js"));
		}
		add("htmx.js", htmx());
		for (var image : this.files.getResources(IMAGES)) {
			add(image.getFilename(), image.getContentAsByteArray());
		}
	}

	private byte[] htmx() throws IOException {
		var whole = new ByteArrayOutputStream();
		for (var part : HTMX) {
			for (var file : this.files.getResources("classpath:META-INF/resources/webjars/" + part)) {
				whole.write(file.getContentAsByteArray());
				whole.write('\n');
			}
		}
		return whole.toByteArray();
	}

	private void add(String name, byte[] content) {
		this.byName.put(name, Asset.of(name, content));
	}

	/**
	 * The address of a file, with the hash of its content; an unknown name is an error of
	 * ours.
	 */
	String url(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("No asset " + name)).url();
	}

	Optional<Asset> find(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

}
