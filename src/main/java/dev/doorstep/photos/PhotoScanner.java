package dev.doorstep.photos;

/**
 * Looks for malware in uploads; an installation with a real scanner offers it as a bean.
 */
@FunctionalInterface
public interface PhotoScanner {

	/**
	 * Whether the upload, as it was sent, may be kept. An exception keeps it out too.
	 */
	boolean clean(byte[] upload);

}
