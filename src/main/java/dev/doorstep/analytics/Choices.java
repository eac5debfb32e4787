package dev.doorstep.analytics;

import java.util.List;
import java.util.UUID;

import dev.doorstep.ui.Word;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what people choose on the privacy page. */
@Service
class Choices {

	private final ConsentRows rows;

	private final Recipients recipients;

	private final ErasureRows erasures;

	private final Recorder recorder;

	Choices(ConsentRows rows, Recipients recipients, ErasureRows erasures, Recorder recorder) {
		this.rows = rows;
		this.erasures = erasures;
		this.recipients = recipients;
		this.recorder = recorder;
	}

	/** The number under which the browser is known from now on. */
	@Transactional
	public UUID agree(String language) {
		var device = UUID.randomUUID();
		this.rows.give(device, this.recipients.destinations());
		this.recorder.record(new TrackedEvent.DeviceDescribed(new Word(language)),
				Visitor.ofDevice(null, device, Visitor.NO_SESSION, Traffic.PERSON));
		return device;
	}

	@Transactional
	public void withdraw(UUID device) {
		this.rows.withdraw(device);
	}

	/** For a number that never left. */
	@Transactional
	public void eraseHere(UUID number) {
		this.erasures.ask(number, List.of());
	}

	/** Nothing more is sent, before anybody is asked to forget what was. */
	@Transactional
	public void erase(UUID device) {
		this.rows.withdraw(device);
		this.erasures.ask(device, this.recipients.erasable());
	}

}
