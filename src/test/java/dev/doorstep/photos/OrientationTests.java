package dev.doorstep.photos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** However the camera was held, the stored picture is upright. */
class OrientationTests {

	private final Darkroom darkroom = new Darkroom(new PhotoProperties(DataSize.ofMegabytes(15)), new EicarScanner());

	@ParameterizedTest
	@CsvSource({ "1, R G B RG", "2, G R RG B", "3, RG B G R", "4, B RG R G", "5, R B G RG", "6, B R RG G",
			"7, RG G B R", "8, G RG R B", "0, R G B RG", "9, R G B RG" })
	void turnsThePixels(int orientation, String quarters) throws PhotoRefused {
		var prints = develop(TestPictures.withOrientation(TestPictures.jpeg(64, 32), orientation));
		boolean turned = orientation >= 5 && orientation <= 8;
		assertThat(prints.width()).isEqualTo(turned ? 32 : 64);
		assertThat(prints.height()).isEqualTo(turned ? 64 : 32);
		assertThat(quarters(prints.full())).isEqualTo(quarters);
		assertThat(quarters(prints.thumbnail())).isEqualTo(quarters);
	}

	@Test
	void turnsAPictureThatIsAlsoMadeSmaller() throws PhotoRefused {
		var prints = develop(TestPictures.withOrientation(TestPictures.jpeg(4400, 1100), 6));
		assertThat(prints.width()).isEqualTo(512);
		assertThat(prints.height()).isEqualTo(2048);
		assertThat(quarters(prints.full())).isEqualTo("B R RG G");
	}

	@Test
	void turnsTheSampleFile() throws Exception {
		var file = new ClassPathResource("bad-input/upload/exif_orientation6.jpg").getContentAsByteArray();
		var upright = TestPictures.read(develop(file).full());
		// In the file red grows to the right and green downwards.
		assertThat(TestPictures.colorAt(upright, 0.1, 0.1)).isEqualTo("G");
		assertThat(TestPictures.colorAt(upright, 0.9, 0.9)).isEqualTo("R");
		assertThat(TestPictures.colorAt(upright, 0.9, 0.1)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Exif\0\0", "Exif\0\0MM\0*\377\377\377\377", "Exif\0\0II*\0\10\0\0\0\377\377" })
	void damagedMetadataDoesNotRefuseThePhoto(String exif) throws IOException, PhotoRefused {
		var file = TestPictures.withSegment(TestPictures.jpeg(64, 32), TestPictures.EXIF,
				exif.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(develop(file).width()).isEqualTo(64);
	}

	private Prints develop(byte[] file) throws PhotoRefused {
		return this.darkroom.develop(new ByteArrayInputStream(file));
	}

	private static String quarters(byte[] jpeg) {
		var image = TestPictures.read(jpeg);
		return String.join(" ", TestPictures.colorAt(image, 0.25, 0.25), TestPictures.colorAt(image, 0.75, 0.25),
				TestPictures.colorAt(image, 0.25, 0.75), TestPictures.colorAt(image, 0.75, 0.75));
	}

}
