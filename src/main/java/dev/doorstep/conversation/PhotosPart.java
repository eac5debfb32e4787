package dev.doorstep.conversation;

import java.util.List;
import java.util.UUID;

import dev.doorstep.matching.InvitationPart;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows professionals the homeowner's photos below what is wanted. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PhotosPart implements InvitationPart {

	private final OfferedPhotos photos;

	PhotosPart(OfferedPhotos photos) {
		this.photos = photos;
	}

	@Override
	public String template() {
		return "conversation/photos";
	}

	/** The homeowner knows them. */
	@Override
	public List<UUID> suitors(UUID request) {
		return List.of();
	}

	@Override
	public List<UUID> inbox(UUID pro) {
		return List.of();
	}

	@Override
	public PhotosView offer(UUID invitation) {
		return new PhotosView(invitation, this.photos.of(invitation));
	}

	/** What a professional sees of them. */
	record PhotosView(UUID invitation, List<UUID> photos) {
	}

}
