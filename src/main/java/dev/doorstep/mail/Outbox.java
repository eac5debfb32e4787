package dev.doorstep.mail;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes letters in the transaction of the change they tell of: both become real, or
 * neither.
 */
@Service
public class Outbox {

	private final OutgoingMails mails;

	private final MailLoop loop;

	Outbox(OutgoingMails mails, MailLoop loop) {
		this.mails = mails;
		this.loop = loop;
	}

	/**
	 * Posts a letter. There has to be a transaction: one begun here would let a letter go
	 * out for a change that is never made, and only a mail in the wrong hands would show
	 * it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(Letter letter) {
		post(letter, null);
	}

	/**
	 * Posts a letter that goes when what it is about is forgotten.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(Letter letter, UUID about) {
		this.mails.add(letter, about);
		wakeAfterCommit();
	}

	private void wakeAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Outbox.this.loop.wake();
			}

		});
	}

	/** Lets go of all letters about something: what has not left by now never will. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(UUID about) {
		this.mails.deleteAbout(about);
	}

	/** What nobody carries any more, the latest first; not more than a page of it. */
	public List<GivenUpMail> givenUp() {
		return this.mails.givenUp();
	}

	/** Carries letters again that were given up; answers how many still were. */
	@Transactional
	public int again(List<UUID> givenUp) {
		int again = this.mails.revive(givenUp);
		wakeAfterCommit();
		return again;
	}

	public OutboxState state() {
		return this.mails.state();
	}

}
