package dev.doorstep.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in people's words what differs between two configurations. */
@Component
class Differences {

	private final FlagNames names;

	private final MessageSource messages;

	Differences(FlagNames names, MessageSource messages) {
		this.names = names;
		this.messages = messages;
	}

	List<Difference> between(Configuration before, Configuration after) {
		var differences = new ArrayList<>(new StepDifferences(this.names).between(before.steps(), after.steps()));
		for (var flag : after.flags()) {
			before.flag(flag.key())
				.ifPresentOrElse(
						was -> differences
							.addAll(new FlagDifferences(this.names.flag(flag.key()), this.names).between(was, flag)),
						() -> differences
							.add(Difference.added(flag.key(), "flags.diff.created", this.names.flag(flag.key()))));
		}
		before.flags()
			.stream()
			.filter(flag -> after.flag(flag.key()).isEmpty())
			.map(flag -> Difference.removed(flag.key(), "flags.diff.deleted", this.names.flag(flag.key())))
			.forEach(differences::add);
		return differences;
	}

	/** One a line, for what is kept as text. */
	String lines(List<Difference> differences, Locale locale) {
		return differences.stream()
			.map(difference -> difference.words().in(locale, this.messages))
			.collect(Collectors.joining("\n"));
	}

}
