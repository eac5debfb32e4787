package dev.doorstep.notices;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what is due into letters, one professional in a transaction. */
@Service
class Digests {

	private final NoticeRows notices;

	private final ProLetters letters;

	private final Clock clock;

	Digests(NoticeRows notices, ProLetters letters, Clock clock) {
		this.notices = notices;
		this.letters = letters;
		this.clock = clock;
	}

	/** Whether somebody was written to: the letter is posted, or all waits on. */
	@Transactional
	public boolean next() {
		var now = this.clock.instant();
		var pro = this.notices.next(now);
		pro.ifPresent(one -> this.letters.post(one, this.notices.take(one, now)));
		return pro.isPresent();
	}

}
