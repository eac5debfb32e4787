package dev.doorstep.abuse;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Tells senders apart by the address the connection comes from, or that a trusted proxy
 * ({@code doorstep.trusted-proxies}) vouches for; a header of the sender's own counts for
 * nothing.
 */
@Component
public class ClientAddress {

	/** The IPv4 address, or the /64 of an IPv6 address: a household has all of those. */
	public String of(HttpServletRequest request) {
		var address = String.valueOf(request.getRemoteAddr());
		try {
			return coarse(InetAddress.ofLiteral(withoutZone(address)));
		}
		catch (IllegalArgumentException ex) {
			// A trusted proxy may say "unknown".
			return address;
		}
	}

	private static String withoutZone(String address) {
		return address.split("%", 2)[0];
	}

	private static String coarse(InetAddress address) {
		return (address instanceof Inet6Address)
				? HexFormat.of().formatHex(address.getAddress(), 0, 8).replaceAll("(.{4})", "$1:") + ":/64"
				: address.getHostAddress();
	}

}
