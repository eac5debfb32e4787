package dev.doorstepfixture.badmanners.steps.loose;

/** A form that can change while it is read. */
public class LooseForm {

	String name;

}
