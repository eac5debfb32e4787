package dev.doorstep.accounts;

import java.util.List;

/** A module's own routes behind the sign-in, and who may use them. */
@FunctionalInterface
public interface AccessRules {

	List<AccessRule> rules();

}
