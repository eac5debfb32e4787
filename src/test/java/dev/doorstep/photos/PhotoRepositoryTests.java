package dev.doorstep.photos;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.doorstep.testing.TestDatabase;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PhotoRepositoryTests {

	private static final Prints PRINTS = new Prints(4, 3, new byte[] { 1 }, new byte[] { 2 });

	private static DataSource database;

	private final UUID album = UUID.randomUUID();

	private final PhotoRepository photos = new PhotoRepository(JdbcClient.create(database));

	@BeforeAll
	static void migrate() {
		database = new DriverManagerDataSource(TestDatabase.create(), "postgres", "postgres");
		Flyway.configure()
			.dataSource(database)
			.configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
			.load()
			.migrate();
	}

	@RepeatedTest(10)
	void holdsTheLimitWhenNodesRace() throws Exception {
		var start = new CyclicBarrier(12);
		Callable<Boolean> upload = () -> {
			start.await();
			return new PhotoRepository(JdbcClient.create(database)).add(this.album, PRINTS).isPresent();
		};
		try (var nodes = Executors.newFixedThreadPool(12)) {
			var kept = nodes.invokeAll(Stream.generate(() -> upload).limit(12).toList())
				.stream()
				.filter((photo) -> photo.resultNow())
				.count();
			assertThat(kept).isEqualTo(Photos.ALBUM_LIMIT);
		}
		assertThat(this.photos.in(this.album)).hasSize(Photos.ALBUM_LIMIT);
	}

	@Test
	void theSchemaHoldsTheSameLimit() {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> JdbcClient.create(database)
			.sql("insert into photo (album, place, width, height, thumbnail, full_size) values (?, ?, 1, 1, '', '')")
			.params(this.album, Photos.ALBUM_LIMIT + 1)
			.update());
	}

	@Test
	void listsInTheOrderOfUploadAlsoWhenAPlaceIsFilledAgain() {
		var first = this.photos.add(this.album, PRINTS).orElseThrow();
		var second = this.photos.add(this.album, PRINTS).orElseThrow();
		this.photos.remove(this.album, first.id());
		var third = this.photos.add(this.album, PRINTS).orElseThrow();
		assertThat(this.photos.in(this.album)).containsExactly(second, third);
	}

	@Test
	void listsAnAlbumWithOneStatement() {
		IntStream.range(0, 3).forEach((_) -> this.photos.add(this.album, PRINTS));
		var counted = ProxyDataSourceBuilder.create(database).name("photos").countQuery().build();
		QueryCountHolder.clear();
		assertThat(new PhotoRepository(JdbcClient.create(counted)).in(this.album)).hasSize(3);
		assertThat(QueryCountHolder.get("photos").getTotal()).isOne();
	}

	@Test
	void removesNoAlbumWhenAskedForNone() {
		this.photos.add(this.album, PRINTS);
		this.photos.removeAlbums(List.of());
		assertThat(this.photos.in(this.album)).hasSize(1);
	}

}
