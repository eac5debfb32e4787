package dev.doorstep.console;

import java.util.Set;

import dev.doorstep.accounts.AccessRules;
import dev.doorstep.accounts.Role;
import dev.doorstep.ui.Text;

/**
 * A part of the console that a module brings along: its place in the navigation, and its
 * routes.
 */
public interface ConsoleSection extends AccessRules {

	/** The part of the address after {@code /console/}; also names the icon. */
	String id();

	/** Where its first page is. */
	default String path() {
		return "/console/" + id();
	}

	/** Where it stands in the navigation: lower comes first. */
	int position();

	Text title();

	/** Who sees it in the navigation. */
	Set<Role> readers();

}
