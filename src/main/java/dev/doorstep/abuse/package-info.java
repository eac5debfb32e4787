/**
 * Limits and traps that slow misuse down without ever losing a person's work.
 */
@ApplicationModule(displayName = "Abuse", allowedDependencies = {})
package dev.doorstep.abuse;

import org.springframework.modulith.ApplicationModule;
