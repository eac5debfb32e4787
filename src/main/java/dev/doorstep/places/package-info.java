/**
 * Postal codes, the places they belong to and the distances between them.
 */
@ApplicationModule(displayName = "Places", allowedDependencies = {})
package dev.doorstep.places;

import org.springframework.modulith.ApplicationModule;
