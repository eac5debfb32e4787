package dev.doorstep.pros;

/** A line of a file of professionals cannot be taken, for what stands in one column. */
final class BadLine extends Exception {

	private static final long serialVersionUID = 1L;

	private final String column;

	BadLine(String column) {
		super(column);
		this.column = column;
	}

	String column() {
		return this.column;
	}

}
