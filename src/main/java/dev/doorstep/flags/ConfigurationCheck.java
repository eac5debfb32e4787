package dev.doorstep.flags;

import java.util.List;

import dev.doorstep.ui.Text;

/**
 * A module's word on what makes a configuration impossible; nothing impossible is ever
 * saved. And on what people should know although it can be saved.
 */
@FunctionalInterface
public interface ConfigurationCheck {

	/** What is wrong and what to do about it; empty when all is well. */
	List<Text> problems(Configuration configuration);

	/** What is possible and still not what it looks like. */
	default List<Text> notes(Configuration configuration) {
		return List.of();
	}

}
