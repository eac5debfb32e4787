package dev.doorstep.wizard.step;

import java.util.List;
import java.util.UUID;

import org.springframework.web.multipart.MultipartFile;

/**
 * A step whose page takes files. They are put away before its answer is checked, so that
 * none is sent twice.
 */
public interface TakesFiles<F extends Record> extends Step<F> {

	/**
	 * Puts files away.
	 * @param form what was typed
	 * @param draft whose files they are
	 * @param files the files sent; may be empty
	 * @param problems what could not be taken, and why
	 * @return the form, knowing what was put away
	 */
	F take(F form, UUID draft, List<MultipartFile> files, Problems problems);

}
