package dev.doorstep.photos;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import org.springframework.stereotype.Service;

/**
 * Albums of uploaded pictures; whoever knows an album's id owns what is in it.
 */
@Service
public class Photos {

	/** How many photos an album holds. */
	public static final int ALBUM_LIMIT = 6;

	private static final Logger LOG = LoggerFactory.getLogger(Photos.class);

	private final Darkroom darkroom;

	private final PhotoRepository photos;

	private final MeterRegistry meters;

	Photos(Darkroom darkroom, PhotoRepository photos, MeterRegistry meters) {
		this.darkroom = darkroom;
		this.photos = photos;
		this.meters = meters;
	}

	/**
	 * Keeps a picture, or says why not.
	 * @param upload a file that has arrived: reading it holds one of a few places, which
	 * a slow sender must not have
	 * @param fileName what the sender calls it, or null; the content alone decides
	 */
	public Photo add(UUID album, InputStream upload, String fileName) throws PhotoRefused {
		try {
			if (in(album).size() >= ALBUM_LIMIT) {
				throw new PhotoRefused(Refusal.ALBUM_FULL);
			}
			return this.photos.add(album, this.darkroom.develop(upload))
				.orElseThrow(() -> new PhotoRefused(Refusal.ALBUM_FULL));
		}
		catch (PhotoRefused ex) {
			note(album, ex.reason(), FileExtension.of(fileName));
			throw ex;
		}
	}

	// The event's name is from OWASP's logging vocabulary.
	private void note(UUID album, Refusal reason, String claimedType) {
		this.meters.counter("doorstep.photos.refused", "reason", reason.name()).increment();
		LOG.atLevel((reason == Refusal.INFECTED) ? Level.WARN : Level.INFO)
			.addKeyValue("event", "upload_validation")
			.log("upload_validation: {} refused, claimed type '{}', album {}", reason, claimedType, album);
	}

	/** What is in the album, in the order of upload. */
	public List<Photo> in(UUID album) {
		return this.photos.in(album);
	}

	/** A picture, found only by its own album. */
	public Optional<PhotoFile> find(UUID album, UUID photo, PhotoSize size) {
		return this.photos.find(album, photo, size);
	}

	/** Puts pictures into another album, as many as it has places for. */
	public void move(UUID from, UUID into) {
		this.photos.move(from, into);
	}

	public void remove(UUID album, UUID photo) {
		this.photos.remove(album, photo);
	}

	/** For drafts that are given up and requests that are erased. */
	public void removeAlbums(Collection<UUID> albums) {
		this.photos.removeAlbums(albums);
	}

}
