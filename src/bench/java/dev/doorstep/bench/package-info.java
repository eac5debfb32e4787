/**
 * How fast Doorstep is, in figures that can be had again: {@code mvn -Pbench verify}.
 */
package dev.doorstep.bench;
