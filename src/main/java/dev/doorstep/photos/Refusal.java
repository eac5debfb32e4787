package dev.doorstep.photos;

/** Why an upload is not kept, so that a page can say what to do instead. */
public enum Refusal {

	/** The file has no content. */
	EMPTY,

	/** The file has more bytes than are allowed. */
	TOO_LARGE,

	/** The content is neither JPEG nor PNG, whatever the name says. */
	NOT_A_PHOTO,

	/** HEIC, HEIF or AVIF: a photo, but one that has to be converted first. */
	HEIC,

	/** The picture has more pixels than are allowed. */
	TOO_MANY_PIXELS,

	/** The file is damaged, or of a rare kind that cannot be read. */
	BROKEN,

	/** The album holds as many photos as it may. */
	ALBUM_FULL,

	/** The scanner found something in the file. */
	INFECTED

}
