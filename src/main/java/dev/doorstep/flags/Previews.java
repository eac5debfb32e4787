package dev.doorstep.flags;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** Tells pages that are being previewed from those that count. */
public interface Previews {

	/** Empty for everybody but the browser that opened a preview. */
	Optional<Preview> of(HttpServletRequest request);

	/** The address that opens a preview in a browser; good until it expires. */
	String path(Preview preview);

	/** The preview as an address can carry it: readable, but signed. */
	String seal(Preview preview);

	/** The preview that was sealed, if we signed it and it has not expired. */
	Optional<Preview> open(String sealed);

}
