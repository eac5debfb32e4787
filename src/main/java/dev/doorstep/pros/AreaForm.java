package dev.doorstep.pros;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a professional works, as they type it.
 *
 * @param distance how many miles they travel; blank where ZIP codes say it all
 * @param codes those ZIP codes, between spaces, commas or line ends
 */
record AreaForm(String zip, String distance, String codes) {

	private static final int MOST_CODES = 200;

	AreaForm {
		zip = Checks.tidy(zip);
		distance = Checks.tidy(distance);
		codes = Checks.tidy(codes);
	}

	static AreaForm of(Profile profile) {
		var distance = (profile.kilometres() != null) ? String.valueOf(Miles.of(profile.kilometres())) : "";
		return new AreaForm(profile.zip(), distance, String.join(" ", profile.postalCodes()));
	}

	/** Where that is; nothing, and said why, where something is wrong. */
	Optional<Reach> reach(Function<String, Optional<Spot>> places, Checks checks) {
		var base = places.apply(this.zip);
		var spots = new ArrayList<Spot>();
		var unknown = list().stream().filter(code -> places.apply(code).map(spots::add).isEmpty()).toList();
		checks.need("zip", base.isPresent()).need("distance", this.distance.matches("|[1-9]\\d?|[12]\\d\\d|300"));
		if (!unknown.isEmpty()) {
			checks.wrong("codes", "codes", unknown.stream().limit(5).collect(Collectors.joining(", ")));
		}
		else if (spots.size() > MOST_CODES) {
			checks.wrong("codes", "codes-many", MOST_CODES);
		}
		else if (this.distance.isEmpty() && spots.isEmpty()) {
			checks.wrong("distance", "nowhere");
		}
		return checks.problems().isEmpty() ? Optional.of(new Reach(base.orElseThrow(), kilometres(), distinct(spots)))
				: Optional.empty();
	}

	private Integer kilometres() {
		return this.distance.isEmpty() ? null : Miles.kilometres(this.distance);
	}

	/** One ZIP code may be typed twice, and in several ways. */
	private static List<Spot> distinct(List<Spot> spots) {
		return List.copyOf(spots.stream()
			.collect(Collectors.toMap(Spot::postalCode, Function.identity(), (first, second) -> first))
			.values());
	}

	private List<String> list() {
		return Arrays.stream(this.codes.split("[\\s,;]+")).filter(code -> !code.isEmpty()).toList();
	}

	Map<String, List<String>> values() {
		return Map.of("zip", List.of(this.zip), "distance", List.of(this.distance), "codes", List.of(this.codes));
	}

}
