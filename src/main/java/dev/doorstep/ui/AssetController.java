package dev.doorstep.ui;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/**
 * Sends static files. A page of the previous release still finds its files during a
 * roll-out, just not for ever.
 */
@Controller
class AssetController {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final Assets assets;

	AssetController(Assets assets) {
		this.assets = assets;
	}

	@GetMapping("/assets/{hash}/{name}")
	ResponseEntity<byte[]> asset(@PathVariable String hash, @PathVariable String name,
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
		return send(name, encodings, hash);
	}

	@GetMapping("/favicon.ico")
	ResponseEntity<byte[]> icon(
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
		return send("icon.svg", encodings, "");
	}

	@GetMapping("/robots.txt")
	ResponseEntity<byte[]> robots(
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
		return send("robots.txt", encodings, "");
	}

	private ResponseEntity<byte[]> send(String name, String encodings, String hash) {
		var asset = this.assets.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var compressed = encodings.contains("gzip") && asset.gzip().length < asset.plain().length;
		var answer = ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, asset.contentType())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
			.cacheControl(hash.equals(asset.hash()) ? FOR_EVER : CacheControl.maxAge(Duration.ofMinutes(5)));
		if (compressed) {
			answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		return answer.body(compressed ? asset.gzip() : asset.plain());
	}

}
