package dev.doorstep.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How cookies are named and guarded. Browsers take {@code Secure} cookies from
 * {@code http://localhost} too; switch it off only to try Doorstep over plain HTTP under
 * another name.
 *
 * @param secure whether cookies travel over HTTPS only, under the {@code __Host-} prefix
 */
@ConfigurationProperties("doorstep.cookies")
public record CookieProperties(@DefaultValue("true") boolean secure) {

	public String name(String plain) {
		return this.secure ? "__Host-" + plain : plain;
	}

}
