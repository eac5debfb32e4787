package dev.doorstep.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a browser that knows nothing of a site fetches to show one page of it.
 *
 * @param files the page first, then what it links to
 */
public record PageWeight(List<File> files) {

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/**
	 * One answer.
	 *
	 * @param wire the bytes sent: headers and the compressed body
	 * @param compressed the bytes of the body as sent
	 * @param plain the bytes of the body unpacked
	 */
	public record File(String path, int wire, int compressed, int plain) {
	}

	public static PageWeight of(URI page) {
		var html = fetch(page);
		var document = Jsoup.parse(new String(unpacked(html)), page.toString());
		var files = new ArrayList<>(List.of(file(html)));
		links(document).forEach(link -> files.add(file(fetch(page.resolve(link)))));
		return new PageWeight(files);
	}

	/** Everything a page shows, each once: what stands behind a # is within the file. */
	private static List<String> links(Document page) {
		var links = new ArrayList<String>();
		page.select("link[href]").eachAttr("href").forEach(links::add);
		page.select("[src]").eachAttr("src").forEach(links::add);
		page.select("use[href]").eachAttr("href").forEach(links::add);
		return links.stream().map(link -> link.split("#", 2)[0]).distinct().toList();
	}

	private static HttpResponse<byte[]> fetch(URI address) {
		var request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
		try {
			var response = HTTP.send(request, BodyHandlers.ofByteArray());
			if (response.statusCode() != 200) {
				throw new IllegalStateException(address + " answers " + response.statusCode());
			}
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static File file(HttpResponse<byte[]> response) {
		var headers = response.headers()
			.map()
			.entrySet()
			.stream()
			.flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value + "\r\n"))
			.mapToInt(String::length)
			.sum();
		var status = "HTTP/1.1 200 \r\n\r\n".length();
		return new File(response.uri().getPath(), status + headers + response.body().length, response.body().length,
				unpacked(response).length);
	}

	private static byte[] unpacked(HttpResponse<byte[]> response) {
		if (response.headers().firstValue("Content-Encoding").isEmpty()) {
			return response.body();
		}
		try (var plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
			return plain.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public File html() {
		return this.files.getFirst();
	}

	public List<File> ending(String end) {
		return this.files.stream().filter(file -> file.path().endsWith(end)).toList();
	}

	public int wire() {
		return this.files.stream().mapToInt(File::wire).sum();
	}

}
