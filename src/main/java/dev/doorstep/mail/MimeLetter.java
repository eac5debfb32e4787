package dev.doorstep.mail;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** A mail in the form that travels. */
final class MimeLetter extends MimeMessage {

	private final String messageId;

	MimeLetter(OutgoingMail mail, InternetAddress from, Session session) throws MessagingException {
		super(session);
		this.messageId = "<" + mail.id() + from.getAddress().substring(from.getAddress().lastIndexOf('@')) + ">";
		setFrom(from);
		setRecipient(RecipientType.TO, address(mail.recipient()));
		setSubject(mail.subject(), StandardCharsets.UTF_8.name());
		setSentDate(Date.from(mail.postedAt()));
		setContentLanguage(new String[] { mail.locale() });
		// Keeps out-of-office programs from answering (RFC 3834).
		setHeader("Auto-Submitted", "auto-generated");
		setContent(new MimeMultipart("alternative", part(mail.plainText(), "plain"), part(mail.html(), "html")));
		saveChanges();
	}

	/**
	 * A domain with letters such as ñ travels spelled out, as every mail server knows it.
	 */
	private static InternetAddress address(String recipient) throws AddressException {
		int domain = recipient.lastIndexOf('@') + 1;
		String ascii = IDN.toASCII(recipient.substring(domain), IDN.USE_STD3_ASCII_RULES);
		return new InternetAddress(recipient.substring(0, domain) + ascii, true);
	}

	private static MimeBodyPart part(String words, String subtype) throws MessagingException {
		var part = new MimeBodyPart();
		part.setText(words, StandardCharsets.UTF_8.name(), subtype);
		return part;
	}

	/** The same at every try, so that a mail that came twice is seen to be one. */
	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", this.messageId);
	}

}
