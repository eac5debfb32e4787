package dev.doorstep.mail;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BaseUrlTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://doorstep.example", "https://doorstep.example/" })
	void makesAbsoluteLinks(String url) {
		assertThat(new BaseUrl(URI.create(url)).to("/resume/abc")).isEqualTo("https://doorstep.example/resume/abc");
	}

	@Test
	void keepsThePathItIsServedUnder() {
		assertThat(new BaseUrl(URI.create("http://localhost:8080/door/")).to("/my"))
			.isEqualTo("http://localhost:8080/door/my");
	}

	@ParameterizedTest
	@ValueSource(strings = { "doorstep.example", "//doorstep.example", "javascript:alert(1)", "ftp://doorstep.example",
			"https://", "https://eve@doorstep.example", "https://doorstep.example?a=b", "https://doorstep.example#a" })
	void refusesWhatIsNoWebAddress(String url) {
		assertThatIllegalArgumentException().isThrownBy(() -> new BaseUrl(URI.create(url)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "my", "//eve.example", "https://eve.example" })
	void refusesPathsThatLeadElsewhere(String path) {
		var site = new BaseUrl(URI.create("https://doorstep.example"));
		assertThatIllegalArgumentException().isThrownBy(() -> site.to(path));
	}

}
