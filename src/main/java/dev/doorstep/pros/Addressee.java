package dev.doorstep.pros;

import java.util.Locale;

/**
 * How a professional is written to.
 *
 * @param demo whether they are made up, and get no mail
 */
public record Addressee(String company, String person, String email, Locale locale, boolean demo) {

}
