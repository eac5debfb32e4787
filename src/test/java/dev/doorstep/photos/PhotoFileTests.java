package dev.doorstep.photos;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhotoFileTests {

	@Test
	void answersWithHeadersThatKeepAFileHarmless() {
		var jpeg = new byte[] { 1, 2, 3 };
		var response = new PhotoFile(jpeg).asResponse();
		assertThat(response.getStatusCode().value()).isEqualTo(200);
		assertThat(response.getBody()).isEqualTo(jpeg);
		assertThat(response.getHeaders().headerSet()).containsExactlyInAnyOrder(
				Map.entry("Content-Type", List.of("image/jpeg")),
				Map.entry("Content-Disposition", List.of("inline; filename=\"photo.jpg\"")),
				Map.entry("X-Content-Type-Options", List.of("nosniff")),
				Map.entry("Content-Security-Policy", List.of("sandbox; default-src 'none'")),
				Map.entry("Cross-Origin-Resource-Policy", List.of("same-origin")),
				Map.entry("Cache-Control", List.of("private, max-age=3600, immutable")));
	}

}
