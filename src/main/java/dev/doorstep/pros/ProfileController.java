package dev.doorstep.pros;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.abuse.ClientAddress;
import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.photos.PhotoFile;
import dev.doorstep.photos.PhotoRefused;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where professionals read what they have told us, and show their face. */
@Controller
@RequestMapping(ProfileController.PROFILE)
class ProfileController {

	static final String PROFILE = "/pro/profile";

	static final String SAVED = PROFILE + "?done=saved";

	private final CurrentPro current;

	private final ProfileKeeper profiles;

	private final ProfileCards cards;

	private final ProPhotos photos;

	private final RateLimits limits;

	private final ClientAddress address;

	private final MessageSource messages;

	ProfileController(CurrentPro current, ProfileKeeper profiles, ProfileCards cards, ProPhotos photos,
			RateLimits limits, ClientAddress address, MessageSource messages) {
		this.current = current;
		this.profiles = profiles;
		this.cards = cards;
		this.photos = photos;
		this.limits = limits;
		this.address = address;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView read(@RequestParam(defaultValue = "") String done, HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request,
				pro -> page(pro, Map.of(), locale).addObject("saved", done.equals("saved")));
	}

	@PostMapping("/photo")
	ModelAndView show(@RequestParam(name = "files", required = false) MultipartFile file, HttpServletRequest request,
			Locale locale) {
		return this.current.signedIn(request, pro -> {
			this.limits.spend(Limit.UPLOAD, this.address.of(request));
			var wrong = (file != null) ? refusal(pro, file) : "empty";
			return wrong.isEmpty() ? SeeOther.to(SAVED)
					: page(pro, Map.of("photo", Text.message("pros.profile.photo." + wrong)), locale);
		});
	}

	/** Why it is not taken; blank when it is. */
	private String refusal(UUID pro, MultipartFile file) {
		try {
			this.photos.replace(pro, file);
			return "";
		}
		catch (PhotoRefused refused) {
			return refused.reason().name().toLowerCase(Locale.ROOT);
		}
		catch (IOException ex) {
			return "broken";
		}
	}

	@PostMapping("/photo/remove")
	ModelAndView hide(HttpServletRequest request) {
		return this.current.signedIn(request, pro -> {
			this.photos.remove(pro);
			return SeeOther.to(SAVED);
		});
	}

	@GetMapping("/photos/{photo}")
	ResponseEntity<byte[]> photo(@PathVariable UUID photo, HttpServletRequest request) {
		return this.current.find(request)
			.flatMap(pro -> this.photos.find(pro, photo))
			.map(PhotoFile::asResponse)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView page(UUID pro, Map<String, Text> problems, Locale locale) {
		var profile = this.profiles.find(pro);
		var page = new ModelAndView("pros/profile",
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("form", new Form("pros.profile", Map.of(), problems, this.messages, locale));
		page.addObject("profile", profile);
		page.addObject("cards", this.cards.of(profile, locale));
		return page;
	}

}
