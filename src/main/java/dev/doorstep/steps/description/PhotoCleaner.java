package dev.doorstep.steps.description;

import dev.doorstep.photos.Photos;
import dev.doorstep.wizard.step.DraftsDeleted;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the photos of a draft go with it. */
@Component
class PhotoCleaner {

	private final Photos photos;

	PhotoCleaner(Photos photos) {
		this.photos = photos;
	}

	@EventListener
	void on(DraftsDeleted event) {
		this.photos.removeAlbums(event.drafts());
	}

}
