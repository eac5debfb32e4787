package dev.doorstep.flags;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where a preview's link leads. Looking changes nothing; the button begins the preview in
 * this browser, and another one ends it.
 */
@Controller
@RequestMapping(PreviewController.PATH)
class PreviewController {

	static final String PATH = "/preview";

	private final PreviewCookie cookie;

	private final Revisions revisions;

	private final FlagNames names;

	private final FlagSource source;

	PreviewController(PreviewCookie cookie, Revisions revisions, FlagNames names, FlagSource source) {
		this.cookie = cookie;
		this.revisions = revisions;
		this.names = names;
		this.source = source;
	}

	/** A flag by the name people know it by, and the variant it serves in the preview. */
	record Forced(Text name, String variant) {
	}

	@GetMapping("/{link}")
	ModelAndView look(@PathVariable String link, HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		return find(link).map(this::page).orElseGet(this::gone);
	}

	@PostMapping("/{link}")
	ModelAndView begin(@PathVariable String link, HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		return find(link).map(preview -> {
			this.cookie.write(response, preview);
			return seeOther("/request");
		}).orElseGet(this::gone);
	}

	@PostMapping("/end")
	ModelAndView end(HttpServletResponse response) {
		this.cookie.remove(response);
		return seeOther("/");
	}

	private Optional<Preview> find(String link) {
		return this.cookie.open(link).filter(preview -> this.revisions.find(preview.revision()).isPresent());
	}

	private ModelAndView page(Preview preview) {
		var revision = this.revisions.find(preview.revision()).orElseThrow();
		var page = new ModelAndView("flags/preview");
		page.addObject("preview", preview);
		page.addObject("revision", revision);
		page.addObject("forced",
				preview.overrides()
					.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map(override -> new Forced(this.names.flag(override.getKey()), override.getValue()))
					.toList());
		page.addObject("order", preview.moves(revision.configuration()) ? order(preview) : List.of());
		page.addObject("made", LocalDate.ofInstant(revision.madeAt(), ZoneOffset.UTC));
		page.addObject("other", this.source.other().orElse(null));
		page.addObject("hours", Duration.between(Instant.now(), preview.expiresAt()).plusMinutes(1).toHours());
		return page;
	}

	/** Without the steps that the preview leaves out. */
	private List<Text> order(Preview preview) {
		return preview.order()
			.stream()
			.filter(step -> !"off".equals(preview.overrides().get("step." + step)))
			.map(this.names::step)
			.toList();
	}

	private ModelAndView gone() {
		return new ModelAndView("flags/preview-gone", HttpStatus.GONE);
	}

	private static ModelAndView seeOther(String path) {
		var redirect = new RedirectView(path);
		redirect.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(redirect);
	}

}
