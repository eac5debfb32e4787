package dev.doorstep.mail;

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
		this.mails.add(letter);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Outbox.this.loop.wake();
			}

		});
	}

	public OutboxState state() {
		return this.mails.state();
	}

}
