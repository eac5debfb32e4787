package dev.doorstep.webhooks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message in hand.
 *
 * @param claim says that it is in our hands
 * @param tries counts the present one
 */
record Message(UUID id, UUID claim, Endpoint endpoint, String body, int tries) {

	/** What the receiver checks it by: the same id at every try, another time. */
	Map<String, String> headers(Instant now) {
		var name = "msg_" + this.id;
		var words = name + "." + now.getEpochSecond() + "." + this.body;
		var signatures = Stream.of(this.endpoint.secret(), this.endpoint.former())
			.filter(secret -> secret != null)
			.map(secret -> secret.sign(words))
			.collect(Collectors.joining(" "));
		var headers = new LinkedHashMap<String, String>();
		headers.put("webhook-id", name);
		headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
		headers.put("webhook-signature", signatures);
		return headers;
	}

}
