package dev.doorstep.console;

import java.time.ZoneId;
import java.util.List;

/** Figures of a module for the overview: what happens today. */
public interface ConsoleFigures {

	/** Where the figures stand on the overview: lower comes first. */
	int position();

	List<Figure> today(ZoneId zone);

}
