package dev.doorstep.webhooks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Posts a message over a connection of its own, to the very address that was looked at
 * before: a client that takes a name looks it up again, and may be led elsewhere. Of the
 * answer only the status is read, so its length and where it would lead to do not matter.
 */
@Component
class Caller {

	private static final int LONGEST_HEAD = 65_536;

	private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");

	private final Names names;

	private final SSLSocketFactory encryption;

	private final WebhooksProperties properties;

	@Autowired
	Caller(WebhooksProperties properties) {
		this(InetAddress::getAllByName, (SSLSocketFactory) SSLSocketFactory.getDefault(), properties);
	}

	Caller(Names names, SSLSocketFactory encryption, WebhooksProperties properties) {
		this.names = names;
		this.encryption = encryption;
		this.properties = properties;
	}

	/** Says what is wrong with where an address leads, before anybody relies on it. */
	CallResult look(URI url) {
		return within(() -> {
			Target.of(url, this.names, this.properties.loopback());
			return CallResult.answered(200);
		});
	}

	CallResult post(URI url, Map<String, String> headers, String body) {
		return within(() -> post(Target.of(url, this.names, this.properties.loopback()), headers, body));
	}

	/** Interrupting it closes the connection, wherever it is just then. */
	private CallResult within(Callable<CallResult> call) {
		var calling = new FutureTask<>(call);
		var caller = Thread.ofVirtual().name("call-webhook").start(calling);
		try {
			return calling.get(this.properties.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			return CallResult.failed(Problem.TOO_SLOW);
		}
		catch (ExecutionException ex) {
			return CallResult.failed(problem(ex.getCause()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return CallResult.failed(Problem.BROKEN);
		}
		finally {
			caller.interrupt();
		}
	}

	private static Problem problem(Throwable failure) {
		return switch (failure) {
			case UnknownHostException ex -> Problem.UNKNOWN_HOST;
			case ForbiddenAddressException ex -> Problem.FORBIDDEN_ADDRESS;
			case SocketTimeoutException ex -> Problem.TOO_SLOW;
			case SSLException ex -> Problem.UNTRUSTED;
			case ConnectException ex -> Problem.UNREACHABLE;
			default -> Problem.BROKEN;
		};
	}

	private CallResult post(Target target, Map<String, String> headers, String body) throws IOException {
		try (var plain = connect(target); var socket = target.encrypted() ? encrypt(plain, target) : plain) {
			var content = body.getBytes(StandardCharsets.UTF_8);
			var sent = new ByteArrayOutputStream();
			sent.writeBytes(head(target, headers, content.length).getBytes(StandardCharsets.US_ASCII));
			sent.writeBytes(content);
			sent.writeTo(socket.getOutputStream());
			return CallResult.answered(status(new BufferedInputStream(socket.getInputStream())));
		}
	}

	private Socket connect(Target target) throws IOException {
		var failure = new ConnectException();
		for (var address : target.addresses()) {
			var socket = new Socket(Proxy.NO_PROXY);
			try {
				socket.connect(new InetSocketAddress(address, target.port()),
						(int) this.properties.patience().toMillis() / 3);
				return socket;
			}
			catch (IOException ex) {
				socket.close();
				failure.addSuppressed(ex);
			}
		}
		throw failure;
	}

	private Socket encrypt(Socket plain, Target target) throws IOException {
		var socket = (SSLSocket) this.encryption.createSocket(plain, target.url().getHost(), target.port(), true);
		var parameters = socket.getSSLParameters();
		// Without this a certificate is looked at, and whose it is is not.
		parameters.setEndpointIdentificationAlgorithm("HTTPS");
		socket.setSSLParameters(parameters);
		socket.startHandshake();
		return socket;
	}

	private static String head(Target target, Map<String, String> headers, int length) {
		var head = new StringBuilder("POST " + target.place() + " HTTP/1.1\r\n");
		head.append("Host: ").append(target.url().getRawAuthority()).append("\r\n");
		headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		return head.append("Content-Type: application/json\r\nContent-Length: ")
			.append(length)
			.append("\r\nUser-Agent: Doorstep-Webhooks/1.0\r\nAccept: */*\r\nConnection: close\r\n\r\n")
			.toString();
	}

	/** What comes first may say only that more will come. */
	private static int status(InputStream in) throws IOException {
		var read = new int[1];
		while (true) {
			var line = STATUS_LINE.matcher(line(in, read));
			if (!line.matches()) {
				throw new ProtocolException("No HTTP");
			}
			var status = Integer.parseInt(line.group(1));
			if (status >= 200) {
				return status;
			}
			while (!line(in, read).isEmpty()) {
				// A header of what is not the answer yet.
			}
		}
	}

	private static String line(InputStream in, int[] read) throws IOException {
		var line = new StringBuilder();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next == -1 || ++read[0] > LONGEST_HEAD) {
				throw new ProtocolException("The answer ends, or does not");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

}
