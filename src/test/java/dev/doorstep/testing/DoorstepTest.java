package dev.doorstep.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.doorstep.Doorstep;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a free port, over real PostgreSQL and real HTTP. All tests
 * come from one address, so its limits are wide; tests of limits set their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Doorstep.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "doorstep.limits.submit.times=10000", "doorstep.limits.upload.times=10000",
				"doorstep.limits.link.times=10000", "doorstep.limits.sign-in.times=10000",
				"doorstep.webhooks.loopback=true" })
@Import(CountedStatements.class)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface DoorstepTest {

}
