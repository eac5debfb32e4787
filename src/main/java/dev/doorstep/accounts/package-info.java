/**
 * People who sign in: who they are, how they prove it, what they may do, and their
 * sessions.
 */
@ApplicationModule(displayName = "Accounts", allowedDependencies = { "ui", "database", "mail", "abuse" })
package dev.doorstep.accounts;

import org.springframework.modulith.ApplicationModule;
