/**
 * The shell of the console: navigation, overview and audit log. Every other module brings
 * its own section.
 */
@ApplicationModule(displayName = "Console", allowedDependencies = { "accounts", "mail", "ui" })
package dev.doorstep.console;

import org.springframework.modulith.ApplicationModule;
