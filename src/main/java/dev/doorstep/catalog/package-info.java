/** Trades, job types, what people call them, and the questions each asks. */
@ApplicationModule(displayName = "Catalog", allowedDependencies = {})
package dev.doorstep.catalog;

import org.springframework.modulith.ApplicationModule;
