package dev.doorstep.accounts;

import java.util.Locale;

import dev.doorstep.accounts.AccountLink.Purpose;
import dev.doorstep.accounts.PersonRows.Login;

import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Mails links for new passwords, apart from the request, which so tells nothing by how
 * long it takes.
 */
@Service
class ForgottenPasswords {

	private final PersonRows people;

	private final LinkMails mails;

	private final TransactionOperations transaction;

	private final TaskExecutor later;

	ForgottenPasswords(PersonRows people, LinkMails mails, TransactionOperations transaction,
			TaskExecutor applicationTaskExecutor) {
		this.people = people;
		this.mails = mails;
		this.transaction = transaction;
		this.later = applicationTaskExecutor;
	}

	void mailLater(String email, Locale locale) {
		this.later.execute(() -> this.transaction.executeWithoutResult(status -> this.people.findLogin(email)
			.map(Login::id)
			.ifPresent(id -> this.mails.post(Purpose.NEW_PASSWORD, id, locale))));
	}

}
