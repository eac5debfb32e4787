package dev.doorstep.photos;

/** The two sizes every picture is kept in, for lists and for looking closely. */
public enum PhotoSize {

	THUMBNAIL(320), FULL(2048);

	private final int longestSide;

	PhotoSize(int longestSide) {
		this.longestSide = longestSide;
	}

	int longestSide() {
		return this.longestSide;
	}

}
