package dev.doorstep.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.Engagement.Stage;
import dev.doorstep.matching.Engagements;
import dev.doorstep.photos.PhotoFile;
import dev.doorstep.photos.PhotoSize;
import dev.doorstep.photos.Photos;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.PhotoIds;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * The photos of a request, for the professionals it is offered to: as long as something
 * may come of it, and for the work.
 */
@Component
class OfferedPhotos {

	private final Engagements engagements;

	private final Requests requests;

	private final Photos photos;

	OfferedPhotos(Engagements engagements, Requests requests, Photos photos) {
		this.engagements = engagements;
		this.requests = requests;
		this.photos = photos;
	}

	List<UUID> of(UUID invitation) {
		return this.engagements.find(invitation).filter(OfferedPhotos::may).map(this::shown).orElse(List.of());
	}

	/** One of them; nothing for a professional whose invitation it is not. */
	Optional<PhotoFile> find(UUID invitation, UUID pro, UUID photo, PhotoSize size) {
		return this.engagements.find(invitation)
			.filter(found -> found.pro().equals(pro) && may(found) && shown(found).contains(photo))
			.flatMap(found -> this.photos.find(found.request(), photo, size));
	}

	private static boolean may(Engagement engagement) {
		var stage = engagement.stage();
		return stage == Stage.ASKED || stage.live() || stage == Stage.DONE;
	}

	/** A request has the id of its draft, and so of the draft's album. */
	private List<UUID> shown(Engagement engagement) {
		return this.requests.brief(engagement.request())
			.flatMap(brief -> brief.facts().get(Vocabulary.PHOTOS))
			.map(PhotoIds::ids)
			.orElse(List.of());
	}

}
