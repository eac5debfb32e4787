package dev.doorstep.analytics;

import dev.doorstep.testing.amplitude.Behaviour;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What tests of forwarding share: one lab for each class, empty before each test. */
abstract class EventLabTest {

	static EventLab lab;

	static StandInAmplitude amplitude;

	Forwarder node;

	@BeforeAll
	static void open() {
		lab = new EventLab();
		amplitude = lab.amplitude;
	}

	@AfterAll
	static void close() {
		lab.close();
	}

	@BeforeEach
	void clear() {
		lab.clear();
		amplitude.always(Behaviour.honest());
		this.node = lab.node();
	}

	void forward() {
		lab.awaitVisible();
		EventLab.run(this.node);
	}

}
