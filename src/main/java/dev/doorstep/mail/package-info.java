/**
 * Outgoing mail: letters are posted into an outbox within the caller's transaction and
 * carried to the mail server, or to a local mailbox page, once it has committed.
 */
@ApplicationModule(displayName = "Mail", allowedDependencies = { "database", "ui" })
package dev.doorstep.mail;

import org.springframework.modulith.ApplicationModule;
