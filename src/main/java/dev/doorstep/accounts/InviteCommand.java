package dev.doorstep.accounts;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.accounts.AccountLink.Purpose;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code --doorstep.accounts.invite=ada@example.com} prints a link that makes this person
 * an administrator, or lets them in again, and exits. On a server it is the only way to
 * the first account.
 */
@Component
@ConditionalOnProperty("doorstep.accounts.invite")
class InviteCommand implements ApplicationRunner {

	private final PersonRows people;

	private final AccountRows accounts;

	private final AccountLinks links;

	private final LinkMails mails;

	private final TransactionOperations transaction;

	private final ConfigurableApplicationContext application;

	InviteCommand(PersonRows people, AccountRows accounts, AccountLinks links, LinkMails mails,
			TransactionOperations transaction, ConfigurableApplicationContext application) {
		this.people = people;
		this.accounts = accounts;
		this.links = links;
		this.mails = mails;
		this.transaction = transaction;
		this.application = application;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		var email = this.application.getBean(Environment.class).getRequiredProperty("doorstep.accounts.invite");
		System.out.println(invite(email));
		ExitCodeGenerator success = () -> 0;
		System.exit(SpringApplication.exit(this.application, success));
	}

	/** The link's address. */
	String invite(String email) {
		return this.transaction.execute(status -> {
			var id = this.people.add(email, email, Set.of(Role.ADMIN))
				.or(() -> this.people.findId(email).map(this::letBackIn))
				.orElseThrow();
			return this.mails.address(this.links.make(new AccountLink(Purpose.INVITATION, id)));
		});
	}

	/** With all the roles they had: a link would not let in who is switched off. */
	private UUID letBackIn(UUID id) {
		var roles = EnumSet.of(Role.ADMIN);
		this.accounts.find(id).ifPresent(account -> roles.addAll(account.person().roles()));
		this.people.changeRoles(id, roles);
		this.people.enable(id);
		return id;
	}

}
