package dev.doorstep.pros;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** What whoever writes to professionals, or shows them something, has to know of them. */
@Component
public class Pros {

	private final ProRows rows;

	Pros(ProRows rows) {
		this.rows = rows;
	}

	public ProState state(UUID pro) {
		return this.rows.state(pro);
	}

	/** The clock they live by. */
	public ZoneId zone(UUID pro) {
		return this.rows.zone(pro);
	}

	/** How they are written to; nobody for those who are gone. */
	public Optional<Addressee> addressee(UUID pro) {
		return this.rows.addressee(pro);
	}

}
