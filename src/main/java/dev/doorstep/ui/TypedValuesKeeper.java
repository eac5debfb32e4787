package dev.doorstep.ui;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A module's word that it can show a form again with everything that was typed, changing
 * nothing, when the request carries {@link #TOKEN_LOST}.
 */
@FunctionalInterface
public interface TypedValuesKeeper {

	/** Request attribute, set when the form's token was missing or wrong. */
	String TOKEN_LOST = TypedValuesKeeper.class.getName() + ".TOKEN_LOST";

	boolean keeps(HttpServletRequest request);

}
