package dev.doorstep.flags;

import java.util.List;

import dev.doorstep.ui.Text;

/** A configuration that nobody could work with; nothing was changed. */
public class Impossible extends RuntimeException {

	private final transient List<Text> problems;

	Impossible(List<Text> problems) {
		super("The configuration has %d problems".formatted(problems.size()));
		this.problems = List.copyOf(problems);
	}

	/** What is wrong, and what to do about it. */
	public List<Text> problems() {
		return this.problems;
	}

}
