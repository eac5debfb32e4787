/**
 * What homeowners and the professionals who want their job have to say to each other.
 */
@ApplicationModule(displayName = "Conversation", allowedDependencies = { "abuse", "live", "mail", "matching", "photos",
		"pros", "requests", "requests::facts", "ui" })
package dev.doorstep.conversation;

import org.springframework.modulith.ApplicationModule;
