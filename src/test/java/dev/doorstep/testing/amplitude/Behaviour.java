package dev.doorstep.testing.amplitude;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import tools.jackson.databind.json.JsonMapper;

/** What the stand-in does with one upload. */
public sealed interface Behaviour {

	JsonMapper JSON = JsonMapper.builder().build();

	/** Checks it as Amplitude does, and takes it if it is right. */
	record Honest() implements Behaviour {
	}

	/** Takes nothing and answers this. */
	record Answers(int status, Map<String, String> headers, String body) implements Behaviour {
	}

	/** Takes what is right, and then answers this all the same. */
	record TakesBut(int status, String body) implements Behaviour {
	}

	/** Takes what is right, and cuts the line in the middle of the answer. */
	record TakesAndCuts() implements Behaviour {
	}

	/** Cuts the line without a word. */
	record Cuts() implements Behaviour {
	}

	/** Says nothing until the other side gives up. */
	record Hangs() implements Behaviour {
	}

	/** Promises an answer and hands it out so slowly that it never ends. */
	record Drips() implements Behaviour {
	}

	/** Decides when it has seen the events. */
	record Depends(Function<AmplitudeRequest, Behaviour> on) implements Behaviour {
	}

	static Behaviour honest() {
		return new Honest();
	}

	static Behaviour answers(int status) {
		return answers(status, "<html><body>" + status + "</body></html>");
	}

	static Behaviour answers(int status, String body) {
		return new Answers(status, Map.of(), body);
	}

	static Behaviour json(int status, Map<String, ?> body) {
		return answers(status, JSON.writeValueAsString(body));
	}

	/** Refuses an upload with one of these events, and names their places. */
	static Behaviour complainsOf(String complaint, String field, List<String> values) {
		return new Depends(request -> {
			var places = request.placesOf(field, values);
			return places.isEmpty() ? honest() : json(400, Map.of("code", 400, complaint, Map.of(field, places)));
		});
	}

	/** Answers so to an upload with one of these events, without naming it. */
	static Behaviour chokesOn(int status, String field, List<String> values) {
		return new Depends(request -> request.placesOf(field, values).isEmpty() ? honest()
				: answers(status, "{\"code\":" + status + "}"));
	}

}
