package dev.doorstep.requests;

import java.util.UUID;

/**
 * Another module's word on whether what a request says may still be changed: whoever has
 * been picked by it relies on what they were told.
 */
public interface OpenToChange {

	boolean open(UUID request);

	/** The same, and it stays so until the transaction at hand ends. */
	boolean hold(UUID request);

}
