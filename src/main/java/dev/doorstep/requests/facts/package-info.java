/**
 * The vocabulary that steps, matching and the console share: what can be known about a
 * job.
 */
@NamedInterface("facts")
package dev.doorstep.requests.facts;

import org.springframework.modulith.NamedInterface;
