package dev.doorstep.webhooks;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import dev.doorstep.ui.Text;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What professionals do with their addresses; with nobody else's. */
@Service
class Endpoints {

	static final int MOST = 5;

	private final EndpointRows rows;

	private final MessageRows messages;

	private final Payloads payloads;

	private final Caller caller;

	private final WebhookLoop loop;

	private final WebhooksProperties properties;

	Endpoints(EndpointRows rows, MessageRows messages, Payloads payloads, Caller caller, WebhookLoop loop,
			WebhooksProperties properties) {
		this.rows = rows;
		this.messages = messages;
		this.payloads = payloads;
		this.caller = caller;
		this.loop = loop;
		this.properties = properties;
	}

	/** What speaks against an address, or nothing. No transaction waits for names. */
	Optional<Text> wrong(UUID pro, String url) {
		if (!Target.acceptable(url, this.properties.loopback())) {
			return Optional.of(Text.message("webhooks.wrong.url"));
		}
		if (this.rows.of(pro).size() >= MOST) {
			return Optional.of(Text.message("webhooks.wrong.many", MOST));
		}
		return Optional.ofNullable(this.caller.look(URI.create(url)).problem())
			.map(problem -> Text.message("webhooks.problem." + problem));
	}

	/** Its number; nothing when they have named it before. */
	@Transactional
	public Optional<UUID> add(UUID pro, String url) {
		return this.rows.add(pro, url, Secret.random());
	}

	@Transactional
	public boolean change(UUID endpoint, UUID pro, EndpointState state) {
		return mine(endpoint, pro, found -> {
			this.rows.change(endpoint, state);
			this.loop.wakeAfterCommit();
		});
	}

	@Transactional
	public boolean rotate(UUID endpoint, UUID pro) {
		return mine(endpoint, pro, found -> this.rows.rotate(endpoint, Secret.random(), this.properties.overlap()));
	}

	@Transactional
	public boolean delete(UUID endpoint, UUID pro) {
		return mine(endpoint, pro, found -> this.rows.delete(endpoint));
	}

	@Transactional
	public boolean test(UUID endpoint, UUID pro) {
		return mine(endpoint, pro, found -> {
			this.messages.add(endpoint, Payloads.TEST, this.payloads.test());
			this.loop.wakeAfterCommit();
		});
	}

	@Transactional
	public boolean replay(UUID message, UUID endpoint, UUID pro) {
		return mine(endpoint, pro, found -> {
			this.messages.replay(message, endpoint);
			this.loop.wakeAfterCommit();
		});
	}

	private boolean mine(UUID endpoint, UUID pro, Consumer<Endpoint> then) {
		var found = this.rows.find(endpoint, pro);
		found.ifPresent(then);
		return found.isPresent();
	}

}
