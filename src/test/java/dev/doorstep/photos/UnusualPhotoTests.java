package dev.doorstep.photos;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** Rare kinds of files are kept or refused, and never more than that. */
class UnusualPhotoTests {

	private final Darkroom darkroom = new Darkroom(new PhotoProperties(DataSize.ofMegabytes(15)), new EicarScanner());

	@Test
	void keepsAGreyPhotoAsGreyAsItWas() throws PhotoRefused {
		var image = new BufferedImage(64, 32, BufferedImage.TYPE_BYTE_GRAY);
		image.getRaster().setSamples(0, 0, 64, 32, 0, new int[64 * 32]);
		image.getRaster().setSamples(32, 0, 32, 32, 0, filled(32 * 32, 100));
		for (byte[] file : new byte[][] { TestPictures.png(image), TestPictures.jpeg(image) }) {
			var kept = TestPictures.read(develop(file).full());
			assertThat(new Color(kept.getRGB(8, 16)).getGreen()).isZero();
			assertThat(new Color(kept.getRGB(48, 16)).getGreen()).isCloseTo(100, within(2));
		}
	}

	@Test
	void keepsSixteenBitsAChannelAndPutsWhiteBehindGlass() throws PhotoRefused {
		var glass = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false,
				Transparency.TRANSLUCENT, DataBuffer.TYPE_USHORT);
		var image = new BufferedImage(glass, glass.createCompatibleWritableRaster(64, 32), false, null);
		for (int x = 0; x < 32; x++) {
			image.setRGB(x, 16, Color.RED.getRGB());
		}
		var kept = TestPictures.read(develop(TestPictures.png(image)).full());
		assertThat(TestPictures.colorAt(kept, 0.25, 0.5)).isEqualTo("R");
		assertThat(TestPictures.colorAt(kept, 0.75, 0.5)).isEqualTo("RGB");
	}

	@Test
	void keepsAPaletteOfTwoColors() throws PhotoRefused {
		var image = TestPictures.quarters(64, 32, BufferedImage.TYPE_BYTE_INDEXED);
		var kept = TestPictures.read(develop(TestPictures.png(image)).full());
		assertThat(TestPictures.colorAt(kept, 0.75, 0.75)).isEqualTo("RG");
	}

	@Test
	void keepsAPhotoInManyPasses() throws PhotoRefused {
		assertThat(develop(TestPictures.progressiveJpeg(64, 32)).width()).isEqualTo(64);
	}

	@Test
	void keepsALineOfPixels() throws PhotoRefused {
		var prints = develop(TestPictures.png(new BufferedImage(30_000, 1, BufferedImage.TYPE_BYTE_BINARY)));
		assertThat(prints.height()).isOne();
		assertThat(prints.width()).isEqualTo(2048);
	}

	@Test
	void refusesARowThatIsTooLong() {
		assertRefused(TestPictures.png(new BufferedImage(30_001, 1, BufferedImage.TYPE_BYTE_BINARY)),
				Refusal.TOO_MANY_PIXELS);
	}

	@Test
	void keepsPrintersColors() throws PhotoRefused {
		// Adobe writes ink the other way round: 0 is all of it.
		var kept = TestPictures.read(develop(TestPictures.cmykJpeg(64, 32)).full());
		assertThat(TestPictures.colorAt(kept, 0.5, 0.5)).isEmpty();
	}

	@Test
	void refusesAColorProfileThatDoesNotFit() {
		var profile = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
		assertRefused(TestPictures.withColorProfile(TestPictures.jpeg(64, 32), profile), Refusal.BROKEN);
	}

	@Test
	void refusesAFileThatAsksForThousandsOfPasses() {
		assertRefused(TestPictures.withScans(TestPictures.progressiveJpeg(64, 32), 5_000), Refusal.BROKEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "heic", "heix", "mif1", "avif" })
	void saysThatAPhoneFormatHasToBeConverted(String brand) {
		assertRefused(isoMedia(brand), Refusal.HEIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "isom", "qt  ", "avi" })
	void takesNoFilmForAPhoto(String brand) {
		assertRefused(isoMedia(brand), Refusal.NOT_A_PHOTO);
	}

	@Test
	void refusesWebp() {
		assertRefused("RIFF\44\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1), Refusal.NOT_A_PHOTO);
	}

	@Test
	void survivesDamageAnywhere() {
		var random = new Random(42);
		byte[][] files = { TestPictures.jpeg(48, 32), TestPictures.progressiveJpeg(48, 32),
				TestPictures.png(TestPictures.quarters(48, 32, BufferedImage.TYPE_INT_ARGB)) };
		for (int i = 0; i < 3_000; i++) {
			var file = files[i % files.length].clone();
			for (int damage = random.nextInt(1, 6); damage > 0; damage--) {
				file[random.nextInt(3, file.length)] = (byte) random.nextInt();
			}
			try {
				develop(file);
			}
			catch (PhotoRefused ex) {
				assertThat(ex.reason()).isIn(Refusal.NOT_A_PHOTO, Refusal.BROKEN, Refusal.TOO_MANY_PIXELS);
			}
		}
	}

	private static byte[] isoMedia(String brand) {
		return ("\0\0\0\30ftyp" + brand + "\0\0\0\0" + brand).getBytes(StandardCharsets.ISO_8859_1);
	}

	private static int[] filled(int length, int value) {
		var samples = new int[length];
		Arrays.fill(samples, value);
		return samples;
	}

	private void assertRefused(byte[] file, Refusal reason) {
		assertThatExceptionOfType(PhotoRefused.class).isThrownBy(() -> develop(file))
			.returns(reason, PhotoRefused::reason);
	}

	private Prints develop(byte[] file) throws PhotoRefused {
		return this.darkroom.develop(new ByteArrayInputStream(file));
	}

}
