package dev.doorstep.console;

import java.util.List;

/** A module's word on whether all is well, for the overview. */
public interface ConsoleHealth {

	/** Where the signs stand on the overview: lower comes first. */
	int position();

	List<HealthSign> signs();

}
