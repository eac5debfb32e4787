/**
 * Pictures people upload: made safe, kept in PostgreSQL, served by any node.
 */
@ApplicationModule(displayName = "Photos", allowedDependencies = {})
package dev.doorstep.photos;

import org.springframework.modulith.ApplicationModule;
