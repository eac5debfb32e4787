package dev.doorstep.pros;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Makes up professionals for trying Doorstep out, the same each time;
 * {@code db/seed/pros/README.md} says how it is run.
 */
final class DemoProsFile {

	private static final List<String> TRADES = List.of("appliances", "bathrooms", "carpentry", "cleaning", "electrical",
			"fencing", "flooring", "garage-doors", "gardening", "handyman", "heating-cooling", "insulation",
			"junk-removal", "kitchens", "locks", "masonry", "moving", "painting", "pest-control", "plumbing", "pools",
			"roofing", "solar", "tiling", "windows-doors");

	private static final List<String> FIRST = List.of("Ada", "Grace", "Luis", "Carmen", "Omar", "Priya", "Mei", "Jonas",
			"Rosa", "Amir", "Nora", "Diego", "Hana", "Peter", "Lucía", "Samuel", "Ines", "Marcus", "Yuki", "Elena");

	private static final List<String> LAST = List.of("Alvarez", "Baker", "Chen", "Diaz", "Evans", "Flores", "Garcia",
			"Hughes", "Ito", "Jensen", "Khan", "Lopez", "Moreau", "Nguyen", "Okafor", "Park", "Quinn", "Rivera", "Singh",
			"Turner");

	private static final List<String> STYLE = List.of("& Sons", "Brothers", "Works", "Co.", "Services", "Pros");

	private static final List<Region> REGIONS = List.of(new Region("94[1567]", "America/Los_Angeles"),
			new Region("90[0-9]", "America/Los_Angeles"), new Region("10[0-4]|11[2-4]", "America/New_York"),
			new Region("60[0-6]", "America/Chicago"), new Region("77[0-4]", "America/Chicago"),
			new Region("850", "America/Phoenix"), new Region("33[0-3]", "America/New_York"),
			new Region("981", "America/Los_Angeles"), new Region("802", "America/Denver"),
			new Region("02[12]", "America/New_York"), new Region("303", "America/New_York"),
			new Region("191", "America/New_York"));

	private record Region(String codes, String zone) {
	}

	private DemoProsFile() {
	}

	public static void main(String[] args) throws IOException {
		var random = new Random(300);
		var codes = Files.readAllLines(Path.of(args[0])).stream().map(line -> line.split("\t")[1]).toList();
		System.out.print("company,person,email,phone,trades,job_types,zip,travel_km,postal_codes,time_zone,hours,");
		System.out.print("capacity,languages,licence,about\n");
		for (int number = 0; number < 300; number++) {
			var region = REGIONS.get(number % REGIONS.size());
			var zips = codes.stream().filter(code -> code.matches("(" + region.codes() + ").*")).toList();
			System.out.print(line(number, zips.get(random.nextInt(zips.size())), region.zone(), random));
		}
	}

	private static String line(int number, String zip, String zone, Random random) {
		var person = pick(FIRST, random) + " " + pick(LAST, random);
		var company = person.substring(person.indexOf(' ') + 1) + " " + pick(STYLE, random);
		var trade = TRADES.get(number / REGIONS.size() % TRADES.size());
		var other = pick(TRADES, random);
		var trades = other.equals(trade) ? trade : trade + " " + other;
		return String.join(",", company, person, "demo-%03d@pros.example".formatted(number),
				"555555%04d".formatted(100 + number), trades, "", zip, Integer.toString(10 + random.nextInt(50)), "",
				zone, List.of("weekdays", "weekdays", "week", "always").get(random.nextInt(4)),
				Integer.toString(2 + random.nextInt(6)), random.nextInt(3) == 0 ? "en es" : "en", "",
				"Made up to try Doorstep out") + "\n";
	}

	private static String pick(List<String> some, Random random) {
		return some.get(random.nextInt(some.size()));
	}

}
