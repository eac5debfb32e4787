package dev.doorstep.photos;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhotoRepository {

	private final JdbcClient jdbc;

	PhotoRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Puts the prints into a free place. A place that was free in vain was taken by
	 * another upload, which can happen once for each place.
	 */
	Optional<Photo> add(UUID album, Prints prints) {
		Optional<Photo> photo = Optional.empty();
		for (int attempt = 0; photo.isEmpty() && attempt < Photos.ALBUM_LIMIT; attempt++) {
			photo = addToFirstFreePlace(album, prints);
		}
		return photo;
	}

	private Optional<Photo> addToFirstFreePlace(UUID album, Prints prints) {
		return this.jdbc.sql("""
				insert into photo (album, place, width, height, thumbnail, full_size)
				select :album, free.place, :width, :height, :thumbnail, :full
				from generate_series(1, :limit) free (place)
				where not exists (select from photo taken where taken.album = :album and taken.place = free.place)
				order by free.place
				limit 1
				on conflict (album, place) do nothing
				returning id, width, height
				""")
			.param("album", album)
			.param("width", prints.width())
			.param("height", prints.height())
			.param("thumbnail", prints.thumbnail())
			.param("full", prints.full())
			.param("limit", Photos.ALBUM_LIMIT)
			.query(Photo.class)
			.optional();
	}

	List<Photo> in(UUID album) {
		return this.jdbc.sql("select id, width, height from photo where album = :album order by id")
			.param("album", album)
			.query(Photo.class)
			.list();
	}

	Optional<PhotoFile> find(UUID album, UUID photo, PhotoSize size) {
		return this.jdbc.sql("""
				select case :size when 'THUMBNAIL' then thumbnail else full_size end
				from photo
				where album = :album and id = :photo
				""")
			.param("size", size.name())
			.param("album", album)
			.param("photo", photo)
			.query((row, _) -> new PhotoFile(row.getBytes(1)))
			.optional();
	}

	void move(UUID from, UUID into) {
		this.jdbc.sql("""
				with free as (
					select place, row_number() over (order by place) as turn
					from generate_series(1, :limit) place
					where not exists (select from photo taken where taken.album = :into and taken.place = place)),
				moving as (select id, row_number() over (order by id) as turn from photo where album = :from)
				update photo set album = :into, place = free.place
				from free join moving using (turn) where photo.id = moving.id
				""").param("from", from).param("into", into).param("limit", Photos.ALBUM_LIMIT).update();
	}

	void remove(UUID album, UUID photo) {
		this.jdbc.sql("delete from photo where album = :album and id = :photo")
			.param("album", album)
			.param("photo", photo)
			.update();
	}

	void removeAlbums(Collection<UUID> albums) {
		this.jdbc.sql("delete from photo where album = any(:albums)")
			.param("albums", albums.toArray(UUID[]::new))
			.update();
	}

}
