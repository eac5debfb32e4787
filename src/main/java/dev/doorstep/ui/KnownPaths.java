package dev.doorstep.ui;

import java.util.Set;

/** The addresses that a pattern with a variable stands for, as far as they are known. */
public interface KnownPaths {

	/** As the handler says it, such as {@code /request/{id}}. */
	String pattern();

	Set<String> paths();

}
