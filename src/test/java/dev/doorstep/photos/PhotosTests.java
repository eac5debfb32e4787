package dev.doorstep.photos;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.testing.DoorstepTest;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DoorstepTest
@ExtendWith(OutputCaptureExtension.class)
class PhotosTests {

	@Autowired
	Photos photos;

	@Autowired
	MeterRegistry meters;

	final UUID album = UUID.randomUUID();

	@Test
	void keepsWhatItShows() throws PhotoRefused {
		var wide = add(TestPictures.jpeg(640, 320), "wide.jpg");
		var tall = add(TestPictures.withOrientation(TestPictures.jpeg(640, 320), 6), "tall.jpg");
		assertThat(wide).isEqualTo(new Photo(wide.id(), 640, 320));
		assertThat(tall).isEqualTo(new Photo(tall.id(), 320, 640));
		assertThat(this.photos.in(this.album)).containsExactly(wide, tall);
		assertThat(TestPictures.read(file(tall, PhotoSize.FULL)).getHeight()).isEqualTo(640);
		assertThat(TestPictures.read(file(tall, PhotoSize.THUMBNAIL)).getHeight()).isEqualTo(320);
	}

	@Test
	void showsNothingThroughAnotherAlbum() throws PhotoRefused {
		var photo = add(TestPictures.jpeg(64, 32), null);
		var stranger = UUID.randomUUID();
		assertThat(this.photos.in(stranger)).isEmpty();
		assertThat(this.photos.find(stranger, photo.id(), PhotoSize.FULL)).isEmpty();
		this.photos.remove(stranger, photo.id());
		assertThat(this.photos.in(this.album)).containsExactly(photo);
	}

	@Test
	void refusesOneMoreThanAnAlbumHolds() throws PhotoRefused {
		for (int i = 0; i < Photos.ALBUM_LIMIT; i++) {
			add(TestPictures.jpeg(64, 32), null);
		}
		assertRefused(TestPictures.jpeg(64, 32), null, Refusal.ALBUM_FULL);
		this.photos.remove(this.album, this.photos.in(this.album).getFirst().id());
		add(TestPictures.jpeg(64, 32), null);
		assertThat(this.photos.in(this.album)).hasSize(Photos.ALBUM_LIMIT);
	}

	@Test
	void removesOnePhoto() throws PhotoRefused {
		var photo = add(TestPictures.jpeg(64, 32), null);
		var other = add(TestPictures.jpeg(64, 32), null);
		this.photos.remove(this.album, photo.id());
		assertThat(this.photos.in(this.album)).containsExactly(other);
		assertThat(this.photos.find(this.album, photo.id(), PhotoSize.THUMBNAIL)).isEmpty();
	}

	@Test
	void removesWholeAlbumsAndNoOthers() throws PhotoRefused {
		var doomed = UUID.randomUUID();
		var alsoDoomed = UUID.randomUUID();
		for (var each : List.of(this.album, doomed, alsoDoomed)) {
			this.photos.add(each, new ByteArrayInputStream(TestPictures.jpeg(64, 32)), null);
		}
		this.photos.removeAlbums(Set.of(doomed, alsoDoomed));
		assertThat(this.photos.in(this.album)).hasSize(1);
		assertThat(this.photos.in(doomed)).isEmpty();
		assertThat(this.photos.in(alsoDoomed)).isEmpty();
	}

	@Test
	void reportsAnInfectedFileAndGoesOn(CapturedOutput log) throws PhotoRefused {
		double before = infected();
		var photo = TestPictures.jpeg(64, 32);
		assertRefused(TestPictures.join(photo, TestPictures.eicar()), "Jane Doe's kitchen.jpg", Refusal.INFECTED);
		assertThat(infected()).isEqualTo(before + 1);
		assertThat(log).contains("upload_validation: INFECTED refused, claimed type 'jpg', album " + this.album)
			.doesNotContain("Jane Doe");
		assertThat(this.photos.in(this.album)).isEmpty();
		assertThat(add(photo, "kitchen.jpg").width()).isEqualTo(64);
	}

	@ParameterizedTest(name = "{index}")
	@NullSource
	@ValueSource(
			strings = { "", "../../etc/passwd", "a\r\nSet-Cookie: b.jpg", "x.php\0.jpg", "\u202egpj.exe", "page.html" })
	void noNameChangesAnything(String name) throws PhotoRefused {
		assertThat(add(TestPictures.jpeg(64, 32), name).width()).isEqualTo(64);
		assertRefused("<script>".getBytes(StandardCharsets.UTF_8), name, Refusal.NOT_A_PHOTO);
	}

	private Photo add(byte[] file, String name) throws PhotoRefused {
		return this.photos.add(this.album, new ByteArrayInputStream(file), name);
	}

	private byte[] file(Photo photo, PhotoSize size) {
		return this.photos.find(this.album, photo.id(), size).orElseThrow().jpeg();
	}

	private void assertRefused(byte[] file, String name, Refusal reason) {
		assertThatExceptionOfType(PhotoRefused.class).isThrownBy(() -> add(file, name))
			.returns(reason, PhotoRefused::reason);
	}

	private double infected() {
		return this.meters.counter("doorstep.photos.refused", "reason", "INFECTED").count();
	}

}
