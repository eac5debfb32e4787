package dev.doorstep.flags;

import org.springframework.stereotype.Component;

/** Turns flags into what is typed and back. */
@Component
class FlagForms {

	private final ConditionValues values;

	FlagForms(ConditionValues values) {
		this.values = values;
	}

	FlagForm of(Flag flag) {
		return FlagForm.of(flag, this.values);
	}

	/** For one form. */
	FlagReader reader() {
		return new FlagReader(this.values);
	}

}
