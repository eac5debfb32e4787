package dev.doorstep.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Gives mails to the configured server. It works on the transport itself: the sender
 * around it reports a failed farewell after an accepted mail as a failure.
 */
class SmtpCarrier implements Carrier {

	private final JavaMailSenderImpl server;

	private final InternetAddress from;

	SmtpCarrier(JavaMailSenderImpl server, MailProperties properties) {
		this.server = server;
		this.from = properties.sender();
	}

	@Override
	public Delivery carry(OutgoingMail mail) {
		MimeLetter letter;
		try {
			letter = new MimeLetter(mail, this.from, this.server.getSession());
		}
		catch (MessagingException | IllegalArgumentException ex) {
			return Delivery.refused(ex.getMessage());
		}
		try {
			return deliver(letter, connect());
		}
		catch (MessagingException ex) {
			return Delivery.unreachable(ex.getMessage());
		}
	}

	private Transport connect() throws MessagingException {
		Transport transport = this.server.getSession().getTransport(this.server.getProtocol());
		transport.connect(this.server.getHost(), this.server.getPort(), this.server.getUsername(),
				this.server.getPassword());
		return transport;
	}

	private static Delivery deliver(MimeLetter letter, Transport transport) {
		try {
			transport.sendMessage(letter, letter.getAllRecipients());
			return Delivery.accepted();
		}
		catch (MessagingException ex) {
			return isForGood(ex) ? Delivery.refused(reason(ex)) : Delivery.failed(reason(ex));
		}
		finally {
			leave(transport);
		}
	}

	private static boolean isForGood(Exception failure) {
		boolean forGood = switch (failure) {
			case SMTPAddressFailedException ex -> isPermanent(ex.getReturnCode());
			// A server that rejects our own address rejects the configuration, not the
			// mail.
			case SMTPSendFailedException ex -> isPermanent(ex.getReturnCode()) && !ex.getCommand().startsWith("MAIL");
			default -> false;
		};
		return forGood || (failure instanceof MessagingException ex && ex.getNextException() != null
				&& isForGood(ex.getNextException()));
	}

	/** RFC 5321 4.5.3.1.10 wants 552, a full mailbox, taken as temporary. */
	private static boolean isPermanent(int code) {
		return code >= 500 && code != 552;
	}

	/** "Invalid Addresses" comes first; what the server said comes last. */
	private static String reason(MessagingException failure) {
		return (failure.getNextException() instanceof MessagingException next) ? reason(next) : failure.getMessage();
	}

	private static void leave(Transport transport) {
		try {
			transport.close();
		}
		catch (MessagingException ex) {
			// What was accepted stays accepted.
		}
	}

}
