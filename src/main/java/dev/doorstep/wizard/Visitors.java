package dev.doorstep.wizard;

import java.util.Map;
import java.util.Optional;

import dev.doorstep.flags.Preview;
import dev.doorstep.flags.Previews;
import dev.doorstep.flags.Revisions;
import dev.doorstep.flags.Trait;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Finds out what can be known of a visitor before the first answer. */
@Component
class Visitors {

	/** How old a page may be, in revisions, to still decide where its draft begins. */
	private static final int RECENT = 50;

	private final Revisions revisions;

	private final Previews previews;

	private final SourceCookie source;

	private final DraftCookie cookie;

	Visitors(Revisions revisions, Previews previews, SourceCookie source, DraftCookie cookie) {
		this.revisions = revisions;
		this.previews = previews;
		this.source = source;
		this.cookie = cookie;
	}

	Visitor of(HttpServletRequest request) {
		var preview = this.previews.of(request);
		var revision = preview.map(Preview::revision).orElseGet(() -> revision(request));
		return new Visitor(new Origin(revision, traits(request)), preview);
	}

	/** The one the visitor has seen the first page of, or else the one in force. */
	private long revision(HttpServletRequest request) {
		var current = this.revisions.current().number();
		return Optional.ofNullable(request.getParameter(PageMark.FIELD))
			.flatMap(PageMark::parse)
			.map(PageMark::revision)
			.filter(seen -> seen > current - RECENT && seen <= current)
			.filter(seen -> this.revisions.find(seen).isPresent())
			.orElse(current);
	}

	private Map<Trait, String> traits(HttpServletRequest request) {
		return Map.of(Trait.DEVICE, Device.of(request).key(), Trait.LOCALE,
				RequestContextUtils.getLocale(request).getLanguage(), Trait.SOURCE, this.source.of(request),
				Trait.VISITOR, this.cookie.hasSentBefore(request) ? "returning" : "new");
	}

}
