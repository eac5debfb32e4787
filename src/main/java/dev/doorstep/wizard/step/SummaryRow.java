package dev.doorstep.wizard.step;

import java.util.List;

import dev.doorstep.ui.Text;

/**
 * One line of the summary.
 *
 * @param label what was asked
 * @param values what was answered; nothing, when it was left open
 * @param personal whether it tells who or where the homeowner is
 */
public record SummaryRow(Text label, List<Text> values, boolean personal) {

	public static SummaryRow of(String labelKey, Text... values) {
		return new SummaryRow(Text.message(labelKey), List.of(values), false);
	}

	public static SummaryRow of(Text label, List<Text> values) {
		return new SummaryRow(label, List.copyOf(values), false);
	}

	public static SummaryRow personal(String labelKey, Text... values) {
		return new SummaryRow(Text.message(labelKey), List.of(values), true);
	}

}
