/**
 * The configuration that admins change: step set and flags, kept as revisions, known to
 * every node, and asked for through OpenFeature.
 */
@ApplicationModule(displayName = "Flags", allowedDependencies = { "abuse", "accounts", "console", "ui" })
package dev.doorstep.flags;

import org.springframework.modulith.ApplicationModule;
