/**
 * Tells open pages at once that there is something new, from whatever node it comes.
 */
@ApplicationModule(displayName = "Live", allowedDependencies = { "database" })
package dev.doorstep.live;

import org.springframework.modulith.ApplicationModule;
