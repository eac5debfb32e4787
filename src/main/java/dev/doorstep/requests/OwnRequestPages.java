package dev.doorstep.requests;

import java.util.List;
import java.util.UUID;

import dev.doorstep.ui.Text;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page by which a homeowner follows their request. */
@Component
public class OwnRequestPages {

	private final Requests requests;

	private final List<RequestPart> parts;

	private final OpenToChange openToChange;

	OwnRequestPages(Requests requests, List<RequestPart> parts, OpenToChange openToChange) {
		this.requests = requests;
		this.parts = parts;
		this.openToChange = openToChange;
	}

	ModelAndView page(UUID request) {
		return page(request, null, HttpStatus.OK);
	}

	/** The page as it is now, because what was pressed no longer fits it. */
	public ModelAndView overtaken(UUID request, Text notice) {
		return page(request, notice, HttpStatus.CONFLICT);
	}

	private ModelAndView page(UUID request, Text notice, HttpStatus status) {
		var page = new ModelAndView("requests/own", status);
		page.addObject("request", this.requests.brief(request).orElseThrow());
		page.addObject("notice", notice);
		page.addObject("changeable", this.openToChange.open(request));
		page.addObject("parts",
				this.parts.stream().map(part -> new Shown(part.template(), part.view(request))).toList());
		return page;
	}

	/** What the template inserts. */
	record Shown(String template, Object view) {
	}

}
