package dev.doorstep.analytics;

/** An event of which is known what became of it. */
record Settled(Entry entry, Fate fate) {

	boolean delivered() {
		return this.fate instanceof Fate.Delivered;
	}

}
