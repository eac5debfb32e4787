package dev.doorstep.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;

import org.springframework.boot.test.web.server.LocalServerPort;

import static dev.doorstep.matching.InvitationState.OFFERED;
import static org.assertj.core.api.Assertions.assertThat;

/** A homeowner at the page of their request. */
abstract class RunningOwnRequest extends RunningMatching {

	private static final Pattern LINK = Pattern.compile("/my/[\\w-]{43}");

	@LocalServerPort
	int port;

	/** A request in which all of them are interested. */
	UUID submitTo(List<UUID> pros) {
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(whoIs(OFFERED, request)).containsAll(pros));
		for (var pro : pros) {
			this.responses.showInterest(invitation(request, pro).id(), pro, "Gladly");
		}
		return request;
	}

	void decline(UUID request, UUID pro) {
		this.responses.decline(invitation(request, pro).id(), pro, DeclineReason.NO_TIME);
	}

	void read(UUID request, UUID pro) {
		this.responses.view(invitation(request, pro).id(), pro);
	}

	/** By the link that was mailed last. */
	Page open() {
		return open(this.homeowner);
	}

	Page open(String email) {
		return new Browser(this.port).open(link(email)).press("Open my request");
	}

	String link() {
		return link(this.homeowner);
	}

	String link(String email) {
		var letter = Postbox.lettersTo(this.jdbc, email).getLast();
		var link = LINK.matcher(letter.text());
		assertThat(link.find()).isTrue();
		return link.group();
	}

	Page press(Page page, UUID pro, UUID request, String words) {
		return page.browser().open(send(page, pro, request, words).location());
	}

	Page send(Page page, UUID pro, UUID request, String words) {
		var form = page.document()
			.select("form[action*=" + invitation(request, pro).id() + "]")
			.stream()
			.filter(one -> one.text().equals(words))
			.findFirst()
			.orElseThrow();
		return page.browser().post(form.attr("action"), Map.of());
	}

}
