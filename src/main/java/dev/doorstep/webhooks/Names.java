package dev.doorstep.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks names up: where a name leads may change from one look to the next. */
@FunctionalInterface
interface Names {

	InetAddress[] addresses(String host) throws UnknownHostException;

}
