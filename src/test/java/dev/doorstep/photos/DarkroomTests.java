package dev.doorstep.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DarkroomTests {

	private static final DataSize LIMIT = DataSize.ofMegabytes(15);

	private final Darkroom darkroom = new Darkroom(new PhotoProperties(LIMIT), new EicarScanner());

	@Test
	void makesTwoPrintsOfAPhoto() throws PhotoRefused {
		var prints = this.darkroom.develop(new ByteArrayInputStream(TestPictures.jpeg(3000, 1500)));
		var full = TestPictures.read(prints.full());
		var thumbnail = TestPictures.read(prints.thumbnail());
		assertThat(full.getWidth()).isEqualTo(prints.width()).isEqualTo(2048);
		assertThat(full.getHeight()).isEqualTo(prints.height()).isEqualTo(1024);
		assertThat(thumbnail.getWidth()).isEqualTo(320);
		assertThat(thumbnail.getHeight()).isEqualTo(160);
	}

	@Test
	void enlargesNothing() throws PhotoRefused {
		var prints = this.darkroom.develop(new ByteArrayInputStream(TestPictures.jpeg(30, 20)));
		assertThat(TestPictures.read(prints.thumbnail()).getWidth()).isEqualTo(prints.width()).isEqualTo(30);
	}

	@Test
	void stopsReadingAtTheLimit() {
		var endless = new Endless();
		assertThatExceptionOfType(PhotoRefused.class).isThrownBy(() -> this.darkroom.develop(endless))
			.returns(Refusal.TOO_LARGE, PhotoRefused::reason);
		assertThat(endless.read).isEqualTo(LIMIT.toBytes() + 1);
	}

	@Test
	void acceptsAFileOfExactlyTheLimit() throws PhotoRefused {
		var photo = TestPictures.jpeg(64, 32);
		var exact = new Darkroom(new PhotoProperties(DataSize.ofBytes(photo.length)), new EicarScanner());
		assertThat(exact.develop(new ByteArrayInputStream(photo)).width()).isEqualTo(64);
	}

	@Test
	void refusesTheTestVirusWhereverItHides() {
		var photo = TestPictures.jpeg(64, 32);
		byte[][] files = { TestPictures.eicar(), TestPictures.join(photo, TestPictures.eicar()),
				TestPictures.withSegment(photo, TestPictures.COMMENT, TestPictures.eicar()) };
		for (var file : files) {
			assertThatExceptionOfType(PhotoRefused.class)
				.isThrownBy(() -> this.darkroom.develop(new ByteArrayInputStream(file)))
				.returns(Refusal.INFECTED, PhotoRefused::reason);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "bomb_20000x20000.png", "bomb_header_2147483647.png", "gif_65535.gif", "ztxt_bomb.png" })
	void aBombTakesNoMemory(String file) throws IOException {
		var content = new ClassPathResource("bad-input/upload/" + file).getContentAsByteArray();
		assertThat(memoryFor(content)).isLessThan(DataSize.ofMegabytes(32));
	}

	@Test
	void aPhotoOfTwelveMegapixelsTakesLittleMemory() {
		// Its pixels are 36 MB; what the reader and writer need for each row is gone at
		// once.
		assertThat(memoryFor(TestPictures.jpeg(4000, 3000))).isLessThan(DataSize.ofMegabytes(160));
	}

	@Test
	void aPhotoOfFortyMegapixelsIsNeverWholeInMemory() {
		var grey = new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_GRAY);
		assertThat(memoryFor(TestPictures.jpeg(grey))).isLessThan(DataSize.ofMegabytes(65));
	}

	@Test
	void worksOnAFewPhotosAtATime() throws InterruptedException {
		var now = new AtomicInteger();
		var most = new AtomicInteger();
		var photo = TestPictures.jpeg(64, 32);
		var busy = new Darkroom(new PhotoProperties(LIMIT), (upload) -> {
			most.accumulateAndGet(now.incrementAndGet(), Math::max);
			Thread.yield();
			return now.getAndDecrement() < 0;
		});
		try (var threads = Executors.newFixedThreadPool(16)) {
			IntStream.range(0, 400).forEach((_) -> threads.submit(() -> busy.develop(new ByteArrayInputStream(photo))));
		}
		assertThat(most).hasValueBetween(1, Runtime.getRuntime().availableProcessors());
	}

	private DataSize memoryFor(byte[] file) {
		var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		try {
			this.darkroom.develop(new ByteArrayInputStream(file));
		}
		catch (PhotoRefused ex) {
			// Refusing must not cost memory either.
		}
		return DataSize.ofBytes(threads.getCurrentThreadAllocatedBytes() - before);
	}

	private static final class Endless extends InputStream {

		private long read;

		@Override
		public int read() {
			this.read++;
			return 0xFF;
		}

	}

}
