package dev.doorstep.wizard;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows personal data again in a browser that came by a mailed link: the person types a
 * code sent to the address the link was sent to, because a link may be forwarded or seen
 * by others.
 */
@Service
class Unlocking {

	static final Duration VALIDITY = Duration.ofMinutes(10);

	private final Drafts drafts;

	private final Letters letters;

	private final Outbox outbox;

	Unlocking(Drafts drafts, Letters letters, Outbox outbox) {
		this.drafts = drafts;
		this.letters = letters;
		this.outbox = outbox;
	}

	@Transactional
	public void sendCode(DraftToken token, Locale locale) {
		this.drafts.lock(token).ifPresent(key -> key.openedBy().ifPresent(address -> {
			var code = UnlockCode.random();
			key.expect(code, VALIDITY);
			this.drafts.keep(key);
			var model = Map.of("code", code.digits(), "minutes", VALIDITY.toMinutes());
			this.outbox.post(this.letters.compose(address, locale, "wizard/code-mail", model));
		}));
	}

	@Transactional
	public boolean unlock(DraftToken token, UnlockCode code) {
		return this.drafts.lock(token).map(key -> !key.masked() || unlock(key, code)).orElse(false);
	}

	private boolean unlock(DraftKey key, UnlockCode code) {
		var right = key.unlock(code);
		this.drafts.keep(key);
		return right;
	}

}
