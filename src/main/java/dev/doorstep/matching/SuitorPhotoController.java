package dev.doorstep.matching;

import java.util.UUID;

import dev.doorstep.photos.PhotoFile;
import dev.doorstep.pros.ProPhotos;
import dev.doorstep.requests.OwnRequest;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows a homeowner the pictures of those who are interested, and nobody else's. */
@Controller
class SuitorPhotoController {

	private final OwnRequest own;

	private final Suitors suitors;

	private final ProPhotos photos;

	SuitorPhotoController(OwnRequest own, Suitors suitors, ProPhotos photos) {
		this.own = own;
		this.suitors = suitors;
		this.photos = photos;
	}

	@GetMapping("/my/professionals/{invitation}/photos/{photo}")
	ResponseEntity<byte[]> photo(@PathVariable UUID invitation, @PathVariable UUID photo, HttpServletRequest request) {
		return this.own.of(request)
			.flatMap(of -> this.suitors.proOf(of, invitation))
			.flatMap(pro -> this.photos.find(pro, photo))
			.map(PhotoFile::asResponse)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
