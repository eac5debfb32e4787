/**
 * The PostgreSQL Doorstep runs on: its own, started here, or the server the configuration
 * names.
 */
@ApplicationModule(displayName = "Database", allowedDependencies = {})
package dev.doorstep.database;

import org.springframework.modulith.ApplicationModule;
