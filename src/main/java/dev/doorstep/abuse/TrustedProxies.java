package dev.doorstep.abuse;

import java.net.InetAddress;
import java.util.List;

import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The proxies whose X-Forwarded-For, -Proto, -Host and -Port are believed.
 *
 * @param trustedProxies their addresses or networks, such as 10.0.0.5, 10.1.0.0/16, ::1;
 * none by default
 */
@ConfigurationProperties("doorstep")
record TrustedProxies(@DefaultValue List<String> trustedProxies) {

	TrustedProxies {
		trustedProxies.forEach(TrustedProxies::check);
	}

	// The valve would look names up, and read what is no network as a regular expression.
	private static void check(String proxy) {
		InetAddress.ofLiteral(proxy.split("/", 2)[0]);
		new NetMask(proxy);
	}

	boolean any() {
		return !this.trustedProxies.isEmpty();
	}

	RemoteIpValve valve() {
		var valve = new RemoteIpValve();
		valve.setInternalProxies(String.join(",", this.trustedProxies));
		valve.setProtocolHeader("X-Forwarded-Proto");
		valve.setHostHeader("X-Forwarded-Host");
		valve.setPortHeader("X-Forwarded-Port");
		return valve;
	}

}
