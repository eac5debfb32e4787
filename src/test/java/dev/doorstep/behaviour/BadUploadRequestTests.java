package dev.doorstep.behaviour;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Parcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that are no photos, or too many, get a clear answer, and the draft stays as it
 * was.
 */
class BadUploadRequestTests extends RunningDoorstep {

	private static final String DESCRIPTION = "/request/description";

	Homeowner ada;

	String email;

	String before;

	@BeforeEach
	void describeAJob() {
		this.email = someAddress();
		this.ada = homeowner().describesTheWholeJob(this.email);
		this.before = answersOf(this.email);
	}

	@AfterEach
	void noAnswerHasChanged() {
		assertThat(answersOf(this.email)).isEqualTo(this.before);
		assertThat(this.ada.browser().open("/request/description").document().select(".photo-image")).isEmpty();
		assertThat(this.ada.browser().get("/request/review").status()).isEqualTo(200);
	}

	private Page sends(Parcel parcel) {
		return this.ada.browser().post(DESCRIPTION, parcel.inParts());
	}

	@ParameterizedTest
	@CsvSource({ "16, 422, bigger than 15 MB", "60, 413, too big to send", "120, 413, too big to send" })
	void aFileOverTheLimit(int megabytes, int status, String words) {
		var page = sends(new Parcel().with("text", "Typed with the photo")
			.withFile("files", "huge.jpg", new byte[megabytes * 1_000_000]));
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.isOurs()).isTrue();
		assertThat(page.text()).contains(words);
		assertThat(status == 413 || page.value("text").equals("Typed with the photo")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "empty.jpg", "html_as.jpg", "svg_script.svg", "truncated.png", "bomb_20000x20000.png" })
	void aFileThatIsNoPhoto(String file) throws IOException {
		var content = new ClassPathResource("bad-input/upload/" + file).getContentAsByteArray();
		var page = sends(new Parcel().with("text", "Typed with the photo").withFile("files", file, content));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).singleElement().asString().contains(file);
		assertThat(page.value("text")).isEqualTo("Typed with the photo");
	}

	@Test
	void moreParts() {
		var parcel = new Parcel();
		for (int part = 0; part < 51; part++) {
			parcel.with("part" + part, "x");
		}
		assertSaid(413, sends(parcel));
	}

	@Test
	void fieldsTooLongTogether() {
		assertSaid(413, sends(new Parcel().with("text", "a".repeat(3_000_000))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\0b.jpg", "../../etc/passwd\0.jpg" })
	void aFileNameThatCannotBeRead(String name) {
		assertSaid(400, sends(new Parcel().withFile("files", name, new byte[] { 1 })));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/passwd", "<img src=x onerror=alert(1)>.jpg", "a.jpg; x=y", "ª¶.jpg" })
	void aFileNameIsJustWords(String name) {
		var page = sends(new Parcel().withFile("files", name, new byte[] { 1 }));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).singleElement().asString().contains(name);
		assertThat(page.document().select("img[onerror]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "multipart/form-data; boundary=XX, nonsense, 403", "multipart/form-data, nonsense, 400",
			"multipart/form-data; boundary=XX, --XX, 403" })
	void aBodyThatIsNoForm(String type, String body, int status) {
		var browser = this.ada.browser();
		var page = browser.send(DESCRIPTION,
				browser.request(DESCRIPTION)
					.header("Content-Type", type)
					.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
		assertSaid(status, page);
	}

	private static void assertSaid(int status, Page page) {
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.isOurs()).isTrue();
	}

}
