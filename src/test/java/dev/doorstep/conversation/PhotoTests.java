package dev.doorstep.conversation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import dev.doorstep.photos.Photos;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.PhotoIds;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees the photos of a request. */
class PhotoTests extends RunningConversation {

	@Autowired
	Photos photos;

	private UUID photo;

	@BeforeEach
	void takeAPhoto() throws Exception {
		var jpeg = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
		this.photo = this.photos.add(this.request, new ByteArrayInputStream(jpeg.toByteArray()), "tap.jpg").id();
		this.jdbc.sql("update requests set facts = facts || cast(:photos as jsonb) where id = :id")
			.param("photos",
					Facts.NONE.with(Vocabulary.PHOTOS, new PhotoIds(List.of(this.photo)))
						.values()
						.toString()
						.replace("photos=", "\"photos\": "))
			.param("id", this.request)
			.update();
	}

	@Test
	void areShownToWhomTheRequestIsOfferedTo() {
		var image = offerPage().document().selectFirst(".photo-image");
		assertThat(image.attr("alt")).isEqualTo("Photo 1, in full size");
		var small = this.pro.get(image.attr("src"));
		assertThat(small.header("Content-Type")).isEqualTo("image/jpeg");
		var whole = this.pro.get(image.parent().attr("href"));
		assertThat(whole.status()).isEqualTo(200);
	}

	@Test
	void areNotThereForAnybodyElse() {
		var other = professional("other-" + this.email);
		assertThat(other.get(path(this.photo)).status()).isEqualTo(404);
		assertThat(new Browser(this.port).get(path(this.photo)).status()).isEqualTo(404);
		assertThat(this.pro.get(path(UUID.randomUUID())).status()).isEqualTo(404);
		var elsewhere = "/pro/invitations/" + UUID.randomUUID() + "/photos/" + this.photo;
		assertThat(this.pro.get(elsewhere).status()).isEqualTo(404);
	}

	@Test
	void areGoneForWhoDoesNotWantTheJob() {
		this.pro.post("/pro/invitations/" + this.invitation + "/decline", Map.of("reason", "no_time"));
		assertThat(this.pro.get(path(this.photo)).status()).isEqualTo(404);
		assertThat(offerPage().document().select(".photo-image")).isEmpty();
	}

	private String path(UUID photo) {
		return "/pro/invitations/" + this.invitation + "/photos/" + photo;
	}

}
