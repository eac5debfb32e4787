package dev.doorstep.flags;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Who answers for flags. What another system would answer for a form that nobody has
 * published cannot be asked, and whoever tries one has to be told.
 */
@Component
public class FlagSource {

	private final FlagsProperties properties;

	FlagSource(FlagsProperties properties) {
		this.properties = properties;
	}

	/** The name of the system that is asked before Doorstep's own revisions. */
	public Optional<String> other() {
		return Optional.of(this.properties.provider())
			.filter(vendor -> vendor != Vendor.DOORSTEP)
			.map(vendor -> StringUtils.capitalize(vendor.configured()));
	}

	/** What all of these forms look at; another system may look at anything. */
	public AskedAbout askedAbout(Stream<Configuration> forms) {
		return other().isPresent() ? AskedAbout.ANYTHING
				: forms.map(AskedAbout::by).reduce(AskedAbout.NOTHING, AskedAbout::and);
	}

}
