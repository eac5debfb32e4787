package dev.doorstep.pros;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.photos.PhotoFile;
import dev.doorstep.photos.PhotoRefused;
import dev.doorstep.photos.PhotoSize;
import dev.doorstep.photos.Photos;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * The one picture of a professional that others may see, in an album that has their id.
 */
@Component
public class ProPhotos {

	private final Photos photos;

	private final ProfileRows rows;

	ProPhotos(Photos photos, ProfileRows rows) {
		this.photos = photos;
		this.rows = rows;
	}

	/** A new one takes the place of the old one, once it is safe. */
	void replace(UUID pro, MultipartFile file) throws PhotoRefused, IOException {
		try (var content = file.getInputStream()) {
			var photo = this.photos.add(pro, content, file.getOriginalFilename());
			this.rows.show(pro, photo.id());
			forgetAllBut(pro, photo.id());
		}
	}

	void remove(UUID pro) {
		this.rows.show(pro, null);
		forgetAllBut(pro, null);
	}

	private void forgetAllBut(UUID pro, UUID kept) {
		this.photos.in(pro)
			.stream()
			.filter(photo -> !photo.id().equals(kept))
			.forEach(photo -> this.photos.remove(pro, photo.id()));
	}

	public Optional<PhotoFile> find(UUID pro, UUID photo) {
		return this.photos.find(pro, photo, PhotoSize.THUMBNAIL);
	}

}
