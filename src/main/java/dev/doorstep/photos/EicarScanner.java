package dev.doorstep.photos;

import java.nio.charset.StandardCharsets;

import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Finds the harmless EICAR test file, so that the path of an infected file is proven. */
@Component
@Fallback
class EicarScanner implements PhotoScanner {

	// Joined when it runs: scanners would remove a class file that holds the whole text.
	private static final String SIGNATURE = String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}",
			"$EICAR-STANDARD-ANTIVIRUS-", "TEST-FILE!$H+H*");

	@Override
	public boolean clean(byte[] upload) {
		return !new String(upload, StandardCharsets.ISO_8859_1).contains(SIGNATURE);
	}

}
