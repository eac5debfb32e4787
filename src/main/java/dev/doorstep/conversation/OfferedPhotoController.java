package dev.doorstep.conversation;

import java.util.UUID;

import dev.doorstep.photos.PhotoFile;
import dev.doorstep.photos.PhotoSize;
import dev.doorstep.pros.CurrentPro;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Sends the photos of an offer to its professional; for anybody else there are none. */
@Controller
@RequestMapping("/pro/invitations/{id}/photos/{photo}")
class OfferedPhotoController {

	private final CurrentPro current;

	private final OfferedPhotos photos;

	OfferedPhotoController(CurrentPro current, OfferedPhotos photos) {
		this.current = current;
		this.photos = photos;
	}

	@GetMapping
	ResponseEntity<byte[]> whole(@PathVariable UUID id, @PathVariable UUID photo, HttpServletRequest request) {
		return send(id, photo, PhotoSize.FULL, request);
	}

	@GetMapping("/small")
	ResponseEntity<byte[]> small(@PathVariable UUID id, @PathVariable UUID photo, HttpServletRequest request) {
		return send(id, photo, PhotoSize.THUMBNAIL, request);
	}

	private ResponseEntity<byte[]> send(UUID id, UUID photo, PhotoSize size, HttpServletRequest request) {
		return this.current.find(request)
			.flatMap(pro -> this.photos.find(id, pro, photo, size))
			.map(PhotoFile::asResponse)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
