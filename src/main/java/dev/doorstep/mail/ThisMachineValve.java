package dev.doorstep.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Tells requests made on this machine from all others, before anything rewrites what a
 * request says of its origin. The socket has to say so, no proxy may have left a trace,
 * and the browser must have meant this machine: another site's name can be made to point
 * here.
 */
class ThisMachineValve extends ValveBase {

	private static final String MARK = ThisMachineValve.class.getName();

	private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

	private static final List<String> TRACES_OF_PROXIES = List.of("Forwarded", "Via", "X-Forwarded-For",
			"X-Forwarded-Host", "X-Real-IP");

	ThisMachineValve() {
		super(true);
	}

	static boolean marked(ServletRequest request) {
		return request.getAttribute(MARK) != null;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (isOurs(request)) {
			request.setAttribute(MARK, true);
		}
		getNext().invoke(request, response);
	}

	private static boolean isOurs(Request request) {
		return InetAddress.ofLiteral(request.getPeerAddr()).isLoopbackAddress()
				&& NAMES.contains(request.getServerName())
				&& TRACES_OF_PROXIES.stream().noneMatch(name -> request.getHeader(name) != null);
	}

}
