package dev.doorstep.places;

import javax.sql.DataSource;

import dev.doorstep.testing.DoorstepTest;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DoorstepTest
class PlacesTests {

	@Autowired
	Places places;

	@Autowired
	PlaceImport imports;

	@BeforeEach
	void knowsSeveralCountries() {
		this.imports.run(new ClassPathResource("places/several-countries.txt"));
	}

	@Test
	void tellsAllAboutAPlace() {
		assertThat(this.places.find("US", "94110"))
			.contains(new Place("US", "94110", "San Francisco", "CA", "California", 37.7509, -122.4153));
	}

	@ParameterizedTest
	@ValueSource(strings = { "94110", " 94110 ", "94 110", "9-4110", "94110-1234", "94110 1234", "941101234", "94110-",
			"94110\u20131234", "\u00A094110\t", "US-94110", "#94110.", "９４１１０" })
	void findsAZipCodeHoweverItIsTyped(String typed) {
		assertThat(this.places.find("US", typed)).map(Place::name).contains("San Francisco");
	}

	@ParameterizedTest
	@CsvSource({ "GB, sw1a1aa, SW1A", "GB, SW1A  1AA, SW1A", "GB, sw1a, SW1A", "GB, M1 1AE, M1 1AE", "GB, m1 2ab, M1",
			"CA, k1a-0b1, K1A", "CA, K1A, K1A", "DE, D-10115, 10115", "DE, de 10115, 10115", "ES, 28 013, 28013",
			"ES, E-01001, 01001", "JP, 〒100-0001, 100-0001", "LU, 1009, L-1009", "LU, l 1009, L-1009",
			"NL, 1012 ab, 1012", "MT, vlt 1117, VLT", "FR, 01002 cedex, 01002 CEDEX" })
	void findsCodesOfOtherCountriesHoweverTheyAreTyped(String country, String typed, String postalCode) {
		assertThat(this.places.find(country, typed)).map(Place::postalCode).contains(postalCode);
	}

	@ParameterizedTest
	@CsvSource({ "us", "' Us '", "US" })
	void takesTheCountryInAnyCase(String country) {
		assertThat(this.places.find(country, "94110")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "9411", "00000", "941101", "94110\u0000", "\u000094110", "9411O",
			"94110\uD83D", "\uDC00\uD83D", "9411\u0660", "94110ß", "%", "_____", "94110' or 1=1 --", "CA 94110" })
	void doesNotFindWhatIsNoZipCode(String typed) {
		assertThat(this.places.find("US", typed)).isEmpty();
	}

	@Test
	void doesNotFindAnEndlessCode() {
		assertThat(this.places.find("US", "9".repeat(10_000_000))).isEmpty();
		assertThat(this.places.find("US", " ".repeat(10_000_000) + "94110")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "U", "USA", "U\u0000", "ÜS", "\uD83D\uDE00", "ſſ" })
	void doesNotFindAnythingInWhatIsNoCountry(String country) {
		assertThat(this.places.find(country, "94110")).isEmpty();
	}

	@Test
	void doesNotFindWhatIsMissing() {
		assertThat(this.places.find(null, "94110")).isEmpty();
		assertThat(this.places.find("US", null)).isEmpty();
	}

	@Test
	void showsTheFirstOfSeveralPlacesWithOneCode() {
		assertThat(this.places.find("DE", "01945"))
			.contains(new Place("DE", "01945", "Ruhland", "BB", "Brandenburg", 51.4576, 13.8664));
	}

	@Test
	void looksUpEveryExampleOfTheWorldsPostalCodes() {
		assertThat(PostalCodeExample.all().filter(this::finds).map((found) -> found.country() + " " + found.value()))
			.containsExactly("CA K1A 0B1", "US 95014", "GB SW1A 1AA", "GB sw1a1aa", "GB SW1A  1AA", "GB M1 1AE",
					"GB SW\u20101A 1AA", "ES 01001", "DE D-10115", "US 12345", "US 12345-6789", "US 00501",
					"CA K1A 0B1", "CA K1A-0B1", "JP \u3012100-0001");
	}

	private boolean finds(PostalCodeExample example) {
		return this.places.find(example.country(), example.value()).isPresent();
	}

	@Test
	void asksTheDatabaseOnce(@Autowired DataSource dataSource) {
		var counting = ProxyDataSourceBuilder.create(dataSource).countQuery().build();
		var counted = new Places(new PlaceRepository(JdbcClient.create(counting)));
		QueryCountHolder.clear();
		assertThat(counted.find("US", "94110-1234")).isPresent();
		assertThat(QueryCountHolder.getGrandTotal().getTotal()).isEqualTo(1);
	}

}
