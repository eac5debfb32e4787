package dev.doorstep.flags;

import java.util.List;

import dev.doorstep.ui.Text;

/**
 * A module's word on what makes a configuration impossible; nothing impossible is ever
 * saved.
 */
@FunctionalInterface
public interface ConfigurationCheck {

	/** What is wrong and what to do about it; empty when all is well. */
	List<Text> problems(Configuration configuration);

}
