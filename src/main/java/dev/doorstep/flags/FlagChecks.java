package dev.doorstep.flags;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Refuses flags that nobody could be served by, or that nobody could make sense of. */
@Component
class FlagChecks implements ConfigurationCheck {

	@Override
	public List<Text> problems(Configuration configuration) {
		var keys = configuration.flags().stream().map(Flag::key).toList();
		var flags = configuration.flags().stream().flatMap(flag -> new FlagCheck(flag).problems().stream());
		return Stream
			.of(twice(keys).map(key -> Text.message("flags.problem.twice", key)), flags,
					new PrerequisiteCheck(configuration).problems().stream())
			.flatMap(problems -> problems)
			.toList();
	}

	/** What stands in the list more than once. */
	static Stream<String> twice(List<String> names) {
		Predicate<String> first = new HashSet<String>()::add;
		return names.stream().filter(first.negate()).distinct();
	}

}
