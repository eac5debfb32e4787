package dev.doorstep.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;

/** What makes one professional the better choice; together they weigh 100. */
enum Merit {

	/** Whose turn it is: who was offered little lately, for their size. */
	TURN(40, (candidate, opening) -> 1 / (1 + candidate.pro().share().at(opening.now()) / candidate.pro().capacity())),

	NEARNESS(30, (candidate, opening) -> 1 / (1 + candidate.kilometres() / 15)),

	/** Who answers; nobody is judged by the first few times. */
	ANSWERS(20,
			(candidate, opening) -> (candidate.pro().answers().given() + 3.0)
					/ (candidate.pro().answers().invited() + 4.0)),

	LANGUAGE(10, (candidate, opening) -> candidate.pro().languages().contains(opening.locale().getLanguage()) ? 1 : 0);

	private final int weight;

	private final ToDoubleBiFunction<Candidate, Opening> value;

	Merit(int weight, ToDoubleBiFunction<Candidate, Opening> value) {
		this.weight = weight;
		this.value = value;
	}

	int weight() {
		return this.weight;
	}

	/** As messages name it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Ranked rank(Candidate candidate, Opening opening) {
		return new Ranked(candidate,
				Arrays.stream(values())
					.map(merit -> new Ranked.Part(merit, merit.value.applyAsDouble(candidate, opening)))
					.toList());
	}

}
