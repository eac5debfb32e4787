package dev.doorstep.wizard.step;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Component;

/** Makes a class a step of the wizard. */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WizardStep {

	/** Where the step stands by default: lower comes first, no two alike. */
	int position();

}
