package dev.doorstep.accounts;

import java.nio.charset.StandardCharsets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions as JSON that any version of Doorstep can read: {@link SessionState} and plain
 * text, and nothing else. What cannot be read is as good as not there, which signs the
 * person out.
 */
final class SessionJson {

	private static final Logger LOG = LoggerFactory.getLogger(SessionJson.class);

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private SessionJson() {
	}

	static byte[] write(Object attribute) {
		if (attribute instanceof SessionState || attribute instanceof String) {
			return JSON.writeValueAsString(attribute).getBytes(StandardCharsets.UTF_8);
		}
		throw new IllegalArgumentException("A session holds no " + attribute.getClass().getName());
	}

	static Object read(byte[] stored) {
		try {
			var json = JSON.readTree(stored);
			return json.isString() ? json.stringValue() : JSON.treeToValue(json, SessionState.class);
		}
		catch (JacksonException ex) {
			LOG.warn("A session could not be read and counts as ended");
			return null;
		}
	}

}
