package dev.doorstep.requests.facts;

import java.util.List;
import java.util.Map;

/**
 * Answers to the questions of a job type.
 *
 * @param answers question id to what was chosen (option ids) or typed
 */
public record JobDetails(Map<String, List<String>> answers) {
}
