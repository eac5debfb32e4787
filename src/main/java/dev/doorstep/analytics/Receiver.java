package dev.doorstep.analytics;

import java.util.List;

/** Whoever takes events at the other end. */
interface Receiver {

	/** What it takes in one piece, be it new events or a backlog. */
	Terms terms(boolean backlog);

	/**
	 * Hands over events, each as JSON, and waits for what comes back.
	 */
	Answer receive(List<byte[]> events, Terms terms) throws InterruptedException;

}
