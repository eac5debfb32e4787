package dev.doorstepfixture.badstep;

import org.springframework.modulith.Modulithic;

/** An application whose step reaches its sibling. */
@Modulithic
public class BadStepApplication {

}
