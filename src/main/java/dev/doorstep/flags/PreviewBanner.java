package dev.doorstep.flags;

import dev.doorstep.ui.Banner;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on every page of a preview that it is one. */
@ControllerAdvice
class PreviewBanner {

	private final Previews previews;

	private final Revisions revisions;

	PreviewBanner(Previews previews, Revisions revisions) {
		this.previews = previews;
		this.revisions = revisions;
	}

	@ModelAttribute(Banner.MODEL)
	Banner banner(HttpServletRequest request) {
		return this.previews.of(request)
			.map(preview -> new Banner(words(preview), PreviewController.PATH + "/end",
					Text.message("flags.preview.end")))
			.orElse(null);
	}

	private Text words(Preview preview) {
		var tried = this.revisions.find(preview.revision())
			.filter(revision -> preview.tries(revision.configuration()))
			.isPresent();
		return Text.message(tried ? "flags.preview.banner.tried" : "flags.preview.banner", preview.revision());
	}

}
