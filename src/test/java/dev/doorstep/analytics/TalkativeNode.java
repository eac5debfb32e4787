package dev.doorstep.analytics;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogManager;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.doorstep.testing.amplitude.Behaviour;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import org.slf4j.LoggerFactory;

/**
 * A node that logs everything anybody in it has to say, the HTTP client included, which
 * has to be told so before it is first used.
 */
final class TalkativeNode {

	private TalkativeNode() {
	}

	/** Meets every kind of answer; takes the URL of an empty database. */
	public static void main(String[] args) {
		logEverything();
		try (var lab = new EventLab(args[0])) {
			var node = lab.node();
			var trouble = List.of(Behaviour.answers(500), new Behaviour.Cuts(), new Behaviour.TakesAndCuts(),
					Behaviour.json(400, Map.of("error", "Invalid API key: " + StandInAmplitude.KEY)),
					Behaviour.answers(403, StandInAmplitude.KEY), Behaviour.honest());
			for (var behaviour : trouble) {
				lab.amplitude.always(behaviour);
				lab.events(2);
				lab.awaitVisible();
				EventLab.run(node);
				lab.clock.move(Duration.ofMinutes(10));
			}
			node.release();
			lab.events(1);
			lab.awaitVisible();
			EventLab.run(lab.node(URI.create("http://localhost:1/")));
			System.out.println(lab.standIn());
			System.out.println("taken: " + lab.amplitude.taken().size());
		}
	}

	private static void logEverything() {
		System.setProperty("jdk.httpclient.HttpClient.log", "all");
		System.setProperty("jdk.internal.httpclient.debug", "true");
		((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.TRACE);
		var root = LogManager.getLogManager().getLogger("");
		root.setLevel(java.util.logging.Level.ALL);
		for (Handler handler : root.getHandlers()) {
			handler.setLevel(java.util.logging.Level.ALL);
		}
	}

}
