package dev.doorstep.analytics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the catalogue says of an event. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Tracked {

	/** The name it goes by in every report: Title Case, ending in what happened. */
	String name();

	/** The module whose change it tells of; who changes that keeps the event true. */
	String owner();

	/** When it happens, in a sentence. */
	String description();

}
