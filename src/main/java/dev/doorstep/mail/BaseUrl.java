package dev.doorstep.mail;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the public finds this installation: links that leave it are made from here, never
 * from the Host header, which the visitor writes.
 *
 * @param baseUrl scheme, host and, where needed, port and path
 */
@ConfigurationProperties("doorstep")
public record BaseUrl(@DefaultValue("http://localhost:8080") URI baseUrl) {

	public BaseUrl {
		boolean web = "http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme());
		if (!web || baseUrl.getHost() == null || baseUrl.getRawUserInfo() != null || baseUrl.getRawQuery() != null
				|| baseUrl.getRawFragment() != null) {
			throw new IllegalArgumentException(
					"doorstep.base-url has to look like https://doorstep.example, not like " + baseUrl);
		}
	}

	/** The absolute link to a path of this installation, such as {@code /resume/abc}. */
	public String to(String path) {
		if (!path.startsWith("/") || path.startsWith("//")) {
			throw new IllegalArgumentException("A path begins with one slash: " + path);
		}
		return this.baseUrl.toString().replaceFirst("/+$", "") + path;
	}

}
