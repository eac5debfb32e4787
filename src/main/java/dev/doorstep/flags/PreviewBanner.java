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

	PreviewBanner(Previews previews) {
		this.previews = previews;
	}

	@ModelAttribute(Banner.MODEL)
	Banner banner(HttpServletRequest request) {
		return this.previews.of(request)
			.map(preview -> new Banner(Text.message("flags.preview.banner", preview.revision()),
					PreviewController.PATH + "/end", Text.message("flags.preview.end")))
			.orElse(null);
	}

}
