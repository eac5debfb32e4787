/**
 * What every page shares: layout, field fragments, messages, assets, error pages and
 * security headers.
 */
@ApplicationModule(displayName = "UI", allowedDependencies = {})
package dev.doorstep.ui;

import org.springframework.modulith.ApplicationModule;
