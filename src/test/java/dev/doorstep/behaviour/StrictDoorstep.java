package dev.doorstep.behaviour;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * Doorstep with narrow limits and a few steps switched off: one context for all such
 * tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = { "doorstep.limits.submit.times=6", "doorstep.limits.upload.times=2",
		"doorstep.limits.link.times=5", "doorstep.limits.sign-in.times=4", "doorstep.traps.minimum-seconds=0",
		"doorstep.steps.questions.enabled=false", "doorstep.steps.home.enabled=false" })
@interface StrictDoorstep {

}
