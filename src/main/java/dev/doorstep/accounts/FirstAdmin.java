package dev.doorstep.accounts;

import java.util.Optional;

import dev.doorstep.accounts.AccountLink.Purpose;
import dev.doorstep.database.ConditionalOnEmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Lets the first administrator in where Doorstep runs on its own PostgreSQL: as long as
 * nobody can sign in, every start prints a link that is good once.
 */
@Component
@ConditionalOnEmbeddedDatabase
class FirstAdmin implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

	private final AccountRows accounts;

	private final AccountLinks links;

	private final LinkMails mails;

	FirstAdmin(AccountRows accounts, AccountLinks links, LinkMails mails) {
		this.accounts = accounts;
		this.links = links;
		this.mails = mails;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		link().ifPresent(link -> LOG.info("""
				Nobody can sign in to the console yet. Whoever opens this link first becomes its administrator:

				    {}

				It is good once, for {} hours.""", link, Purpose.FIRST_ADMIN.validity().toHours()));
	}

	/** A new link, which ends the one before; none once somebody can sign in. */
	Optional<String> link() {
		return this.accounts.anybodyCanSignIn() ? Optional.empty()
				: Optional.of(this.mails.address(this.links.make(new AccountLink(Purpose.FIRST_ADMIN, null))));
	}

}
