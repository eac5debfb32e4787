package dev.doorstep.steps.description;

import dev.doorstep.photos.PhotoFile;
import dev.doorstep.photos.PhotoSize;
import dev.doorstep.photos.Photos;
import dev.doorstep.wizard.step.CurrentDraft;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows homeowners their own photos; anybody else's are simply not there. */
@Controller
class PhotoController {

	private final CurrentDraft draft;

	private final Photos photos;

	PhotoController(CurrentDraft draft, Photos photos) {
		this.draft = draft;
		this.photos = photos;
	}

	@GetMapping("/request/description/photos/{photo}")
	ResponseEntity<byte[]> thumbnail(@PathVariable String photo, HttpServletRequest request) {
		return this.draft.of(request)
			.flatMap(own -> Ids.parse(photo).flatMap(id -> this.photos.find(own, id, PhotoSize.THUMBNAIL)))
			.map(PhotoFile::asResponse)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
