package dev.doorstep.analytics;

/** A place in the order of events: by transaction, and by number within it. */
record Position(long xid, long seq) implements Comparable<Position> {

	static final Position START = new Position(0, 0);

	@Override
	public int compareTo(Position other) {
		int byTransaction = Long.compareUnsigned(this.xid, other.xid);
		return (byTransaction != 0) ? byTransaction : Long.compare(this.seq, other.seq);
	}

}
