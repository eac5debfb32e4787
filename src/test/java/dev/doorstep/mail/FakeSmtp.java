package dev.doorstep.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A mail server that can be told to be unwell. */
class FakeSmtp implements AutoCloseable {

	private final List<String> received = new CopyOnWriteArrayList<>();

	private final List<Socket> clients = new CopyOnWriteArrayList<>();

	private volatile Mood mood = Mood.WELL;

	private ServerSocket door;

	private int port;

	FakeSmtp() {
		open();
	}

	int port() {
		return this.port;
	}

	/** Whole messages, also those that were never acknowledged. */
	List<String> received() {
		return this.received;
	}

	List<String> receivedMessageIds() {
		var id = Pattern.compile("(?m)^Message-ID: (.*)$");
		return this.received.stream()
			.flatMap(message -> id.matcher(message).results())
			.map(hit -> hit.group(1))
			.toList();
	}

	void feel(Mood mood) {
		this.mood = mood;
	}

	final void open() {
		try {
			this.door = new ServerSocket(this.port, 50, InetAddress.getLoopbackAddress());
			this.port = this.door.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		ServerSocket opened = this.door;
		Thread.ofVirtual().start(() -> welcome(opened));
	}

	@Override
	public void close() {
		try {
			this.door.close();
			for (Socket client : this.clients) {
				client.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void welcome(ServerSocket opened) {
		try {
			while (true) {
				Socket client = opened.accept();
				this.clients.add(client);
				Thread.ofVirtual().start(() -> serve(client));
			}
		}
		catch (IOException ex) {
			// Closed: from now on connections are refused.
		}
	}

	private void serve(Socket client) {
		Mood mood = this.mood;
		if (mood == Mood.SILENT) {
			return;
		}
		try (client) {
			converse(mood, client,
					new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			// The client has left.
		}
	}

	private void converse(Mood mood, Socket client, BufferedReader in) throws IOException {
		say(client, "220 fake");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			String verb = line.substring(0, Math.min(4, line.length())).toUpperCase();
			switch (verb) {
				case "MAIL" -> say(client, (mood == Mood.REJECTS_SENDER) ? "550 5.7.1 not from you" : "250 ok");
				case "RCPT" -> say(client, mood.answerToRecipient);
				case "DATA" -> {
					if (hangsUpAfter(mood, client, in)) {
						return;
					}
				}
				case "QUIT" -> {
					say(client, "221 bye");
					return;
				}
				default -> say(client, "250 ok");
			}
		}
	}

	private boolean hangsUpAfter(Mood mood, Socket client, BufferedReader in) throws IOException {
		say(client, "354 go on");
		this.received.add(message(in));
		if (mood != Mood.CUTS_BEFORE_ANSWER) {
			say(client, (mood == Mood.REJECTS_CONTENT) ? "554 5.7.1 looks like spam" : "250 taken");
		}
		return mood == Mood.CUTS_BEFORE_ANSWER || mood == Mood.CUTS_AFTER_ANSWER;
	}

	private static String message(BufferedReader in) throws IOException {
		var message = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			message.append(line).append('\n');
		}
		return message.toString();
	}

	private static void say(Socket client, String line) throws IOException {
		client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
	}

	enum Mood {

		WELL("250 ok"), SILENT("250 ok"), BUSY("451 4.3.0 try later"), UNKNOWN_ADDRESS("550 5.1.1 no such user"),
		FULL_MAILBOX("552 5.2.2 full"), REJECTS_SENDER("250 ok"), REJECTS_CONTENT("250 ok"),
		CUTS_BEFORE_ANSWER("250 ok"), CUTS_AFTER_ANSWER("250 ok");

		private final String answerToRecipient;

		Mood(String answerToRecipient) {
			this.answerToRecipient = answerToRecipient;
		}

	}

}
