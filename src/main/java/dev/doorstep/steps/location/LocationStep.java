package dev.doorstep.steps.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.doorstep.places.Place;
import dev.doorstep.places.Places;
import dev.doorstep.requests.facts.Area;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.Problems;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.SummaryRow;
import dev.doorstep.wizard.step.WizardStep;

@WizardStep(position = 30)
class LocationStep implements Step<LocationForm> {

	private static final String COUNTRY = "US";

	private final Places places;

	LocationStep(Places places) {
		this.places = places;
	}

	@Override
	public LocationForm form(Facts facts) {
		var street = facts.get(Vocabulary.STREET).orElse("");
		return facts.get(Vocabulary.AREA)
			.map(area -> area.byHand() ? new LocationForm(orBlank(area.postalCode()), "yes", orBlank(area.city()),
					orBlank(area.state()), street) : new LocationForm(area.postalCode(), "", "", "", street))
			.orElse(new LocationForm("", "", "", "", street));
	}

	@Override
	public void check(LocationForm form, Facts facts, Problems problems) {
		if (form.describedByHand()) {
			if (form.city().isBlank()) {
				problems.add("city", "location.city.missing");
			}
			if (form.state().isBlank()) {
				problems.add("state", "location.state.missing");
			}
		}
		else if (form.zip().isBlank()) {
			problems.add("zip", "location.zip.missing");
		}
		else if (!isKnown(form.zip(), facts) && this.places.find(COUNTRY, form.zip()).isEmpty()) {
			problems.add("zip", "location.zip.unknown");
		}
	}

	/**
	 * Found when it was answered: not looked up again when the whole draft is checked.
	 */
	private static boolean isKnown(String zip, Facts facts) {
		return facts.get(Vocabulary.AREA).filter(area -> !area.byHand() && zip.equals(area.postalCode())).isPresent();
	}

	@Override
	public Facts answer(LocationForm form, Facts facts) {
		var street = form.street().isBlank() ? null : form.street();
		return facts.with(Vocabulary.AREA, area(form)).with(Vocabulary.STREET, street);
	}

	private Area area(LocationForm form) {
		if (form.describedByHand()) {
			var zip = form.zip().isBlank() ? null : form.zip();
			return new Area(COUNTRY, zip, form.city(), form.state(), null, null);
		}
		return this.places.find(COUNTRY, form.zip()).map(LocationStep::area).orElseThrow();
	}

	private static Area area(Place place) {
		return new Area(place.country(), place.postalCode(), place.name(), place.state(), place.latitude(),
				place.longitude());
	}

	@Override
	public Set<Fact<?>> finds() {
		return Set.of(Vocabulary.AREA, Vocabulary.STREET);
	}

	@Override
	public List<SummaryRow> summary(Facts facts) {
		var rows = new ArrayList<SummaryRow>();
		facts.get(Vocabulary.AREA).ifPresent(area -> rows.add(SummaryRow.of("location.area.label", words(area))));
		facts.get(Vocabulary.STREET)
			.ifPresent(street -> rows.add(SummaryRow.personal("location.street.summary", Text.plain(street))));
		return rows;
	}

	private static Text words(Area area) {
		return Text.plain("%s, %s %s".formatted(area.city(), area.state(), orBlank(area.postalCode())).strip());
	}

	@Override
	public Object page(LocationForm form, Facts facts, Locale locale) {
		var known = form.zip().isBlank() ? Optional.<Place>empty() : this.places.find(COUNTRY, form.zip());
		return known.map(place -> place.name() + ", " + place.stateName()).orElse("");
	}

	private static String orBlank(String text) {
		return (text != null) ? text : "";
	}

}
