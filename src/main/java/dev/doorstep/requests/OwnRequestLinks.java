package dev.doorstep.requests;

import java.util.UUID;

import dev.doorstep.mail.BaseUrl;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links that letters to homeowners lead back to their request by. */
@Component
public class OwnRequestLinks {

	private final RequestKeys keys;

	private final BaseUrl baseUrl;

	OwnRequestLinks(RequestKeys keys, BaseUrl baseUrl) {
		this.keys = keys;
		this.baseUrl = baseUrl;
	}

	/** A new one, which is good only with the letter: both are written, or neither. */
	@Transactional(propagation = Propagation.MANDATORY)
	public String to(UUID request) {
		return this.baseUrl.to(OwnRequest.PATH + "/" + this.keys.link(request).value());
	}

}
