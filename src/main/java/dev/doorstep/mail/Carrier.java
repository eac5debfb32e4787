package dev.doorstep.mail;

/** Whoever takes a mail from here to where it is read. */
@FunctionalInterface
interface Carrier {

	Delivery carry(OutgoingMail mail);

}
