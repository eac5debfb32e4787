package dev.doorstep.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before PostgreSQL and now and then cuts a connection after a COMMIT, before its
 * answer has come through: whoever waits for it never learns what became of it.
 */
public final class CommitCutter implements AutoCloseable {

	private static final String COMMITTED = "COMMIT\0";

	private final ServerSocket listener;

	private final int target;

	private final AtomicInteger commits = new AtomicInteger();

	private final AtomicInteger cuts = new AtomicInteger();

	private volatile int every = Integer.MAX_VALUE;

	public CommitCutter(int target) throws IOException {
		this.target = target;
		this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::listen);
	}

	public int port() {
		return this.listener.getLocalPort();
	}

	/** From now on one of so many is cut. */
	public void cutEvery(int commits) {
		this.every = commits;
	}

	public void rest() {
		cutEvery(Integer.MAX_VALUE);
	}

	/** How many have been cut so far. */
	public int cuts() {
		return this.cuts.get();
	}

	private void listen() {
		try {
			while (true) {
				var client = this.listener.accept();
				Thread.ofVirtual().start(() -> serve(client));
			}
		}
		catch (IOException ex) {
			// Closed.
		}
	}

	private void serve(Socket client) {
		try (client; var server = new Socket(InetAddress.getLoopbackAddress(), this.target)) {
			Thread.ofVirtual().start(() -> pass(client, server, false));
			pass(server, client, true);
		}
		catch (IOException ex) {
			// The server is away, and whoever came is sent away, too.
		}
	}

	private void pass(Socket from, Socket to, boolean answers) {
		try (from; to) {
			var buffer = new byte[64 * 1024];
			for (int read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
				if (answers && isCut(new String(buffer, 0, read, StandardCharsets.ISO_8859_1))) {
					return;
				}
				to.getOutputStream().write(buffer, 0, read);
			}
		}
		catch (IOException ex) {
			// Either side has gone; the other learns it now.
		}
	}

	private boolean isCut(String answer) {
		if (answer.contains(COMMITTED) && this.commits.incrementAndGet() % this.every == 0) {
			this.cuts.incrementAndGet();
			return true;
		}
		return false;
	}

	@Override
	public void close() throws IOException {
		this.listener.close();
	}

}
