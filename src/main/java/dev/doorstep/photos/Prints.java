package dev.doorstep.photos;

/** A picture in both sizes, as JPEG files without any metadata. */
record Prints(int width, int height, byte[] full, byte[] thumbnail) {
}
