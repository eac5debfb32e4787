package dev.doorstep.ui;

import java.util.HashSet;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a known address at once. With a variable in its pattern Spring
 * would try every handler there is, and that took a fortieth of a page's time.
 */
@Component
class KnownPathsMapping implements WebMvcRegistrations {

	private final ObjectProvider<KnownPaths> known;

	KnownPathsMapping(ObjectProvider<KnownPaths> known) {
		this.known = known;
	}

	@Override
	public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
		return new RequestMappingHandlerMapping() {

			@Override
			protected Set<String> getDirectPaths(RequestMappingInfo mapping) {
				var paths = new HashSet<>(super.getDirectPaths(mapping));
				KnownPathsMapping.this.known.stream()
					.filter(some -> mapping.getPatternValues().contains(some.pattern()))
					.forEach(some -> paths.addAll(some.paths()));
				return paths;
			}

		};
	}

}
