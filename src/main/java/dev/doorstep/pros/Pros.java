package dev.doorstep.pros;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** What whoever writes to professionals, or shows them something, has to know of them. */
@Component
public class Pros {

	private final ProRows rows;

	private final ProfileKeeper profiles;

	Pros(ProRows rows, ProfileKeeper profiles) {
		this.rows = rows;
		this.profiles = profiles;
	}

	public ProState state(UUID pro) {
		return this.rows.state(pro);
	}

	/** The clock they live by. */
	public ZoneId zone(UUID pro) {
		return this.rows.zone(pro);
	}

	/** Until when they want to be left alone; nothing when they do not. */
	public Optional<Text> pausedUntil(UUID pro) {
		var availability = this.profiles.find(pro).availability();
		return Optional.ofNullable(availability.pausedUntil())
			.filter(until -> availability.pausedAt(this.profiles.now()))
			.map(until -> Dates.inWords(LocalDate.ofInstant(until, availability.zone())));
	}

	/** How they are written to; nobody for those who are gone. */
	public Optional<Addressee> addressee(UUID pro) {
		return this.rows.addressee(pro);
	}

}
