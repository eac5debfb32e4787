package dev.doorstepfixture.badmanners;

/** An event that is named like an order and tells a name. */
record SaveRow(String name) {
}
