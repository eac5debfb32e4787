package dev.doorstep.photos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

/** Every file of the collection of bad uploads has the outcome its list asks for. */
class BadUploadTests {

	private static final Set<Refusal> UNREADABLE = Set.of(Refusal.EMPTY, Refusal.NOT_A_PHOTO, Refusal.BROKEN);

	private static final Set<Refusal> TOO_MANY = Set.of(Refusal.TOO_MANY_PIXELS, Refusal.NOT_A_PHOTO);

	private final Darkroom darkroom = new Darkroom(new PhotoProperties(DataSize.ofMegabytes(15)), new EicarScanner());

	@ParameterizedTest(name = "{0}")
	@MethodSource("uploads")
	void hasTheOutcomeThatIsListed(Upload upload) throws Exception {
		var allowed = Outcomes.of(upload.expect());
		try {
			var prints = this.darkroom.develop(new ByteArrayInputStream(upload.content()));
			assertThat(allowed.stored()).as("kept although the list says: " + upload.expect()).isTrue();
			assertHoldsPixelsOnly(prints.full());
			assertHoldsPixelsOnly(prints.thumbnail());
		}
		catch (PhotoRefused ex) {
			assertThat(allowed.refusals()).as(upload.expect()).contains(ex.reason());
		}
	}

	@ParameterizedTest
	@CsvSource({ "empty.jpg, EMPTY", "svg_as.png, NOT_A_PHOTO", "gif_65535.gif, NOT_A_PHOTO", "zero_dims.png, BROKEN",
			"truncated.png, BROKEN", "bomb_20000x20000.png, TOO_MANY_PIXELS",
			"bomb_header_2147483647.png, TOO_MANY_PIXELS" })
	void saysWhatIsWrong(String file, Refusal reason) {
		assertThatExceptionOfType(PhotoRefused.class)
			.isThrownBy(() -> this.darkroom.develop(resource(file).getInputStream()))
			.returns(reason, PhotoRefused::reason);
	}

	@Test
	void listsAllTwentyFiveFiles() throws IOException {
		assertThat(uploads()).hasSize(25);
	}

	static Stream<Upload> uploads() throws IOException {
		try (var list = resource("manifest.json").getInputStream()) {
			return JsonMapper.builder().build().readValue(list, new TypeReference<List<Upload>>() {
			}).stream();
		}
	}

	private static ClassPathResource resource(String file) {
		return new ClassPathResource("bad-input/upload/" + file);
	}

	private static void assertHoldsPixelsOnly(byte[] jpeg) throws Exception {
		assertThat(JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg)).getDirectories())
			.extracting(Directory::getName)
			.containsOnly("JPEG", "JFIF", "Huffman");
		assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).startsWith("\u00ff\u00d8")
			.endsWith("\u00ff\u00d9")
			.doesNotContain("Exif", "GPS", "tEXt", "script", "PK\3\4");
	}

	record Upload(String file, int bytes, String expect, String why) {

		byte[] content() throws IOException {
			return resource(this.file).getContentAsByteArray();
		}

		@Override
		public String toString() {
			return this.file + ": " + this.expect;
		}

	}

	/** What the words of the list allow. */
	record Outcomes(boolean stored, Set<Refusal> refusals) {

		static Outcomes of(String expect) {
			return switch (expect.split("[ ,;]")[0]) {
				case "accept" -> new Outcomes(true, expect.contains("or reject") ? UNREADABLE : Set.of());
				case "re-encode" -> new Outcomes(true, UNREADABLE);
				case "reject" -> new Outcomes(expect.contains("re-encode") || expect.contains("or accept"),
						expect.contains("declared pixels") ? TOO_MANY : UNREADABLE);
				default -> fail("The list has a new word: " + expect);
			};
		}

	}

}
