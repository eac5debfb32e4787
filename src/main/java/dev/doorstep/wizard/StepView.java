package dev.doorstep.wizard;

import dev.doorstep.ui.Form;

/**
 * A step's page, ready to draw.
 *
 * @param lead a sentence under the title, or null
 * @param action where the form goes
 * @param back the page before this one
 * @param template the step's own template
 * @param page what the step draws beside its fields
 * @param notice the key of a message above the title, or null
 * @param query what was searched for, or null where there is nothing to search
 * @param progress how far the visitor has come, in percent, or null when that is not
 * shown
 */
public record StepView(String title, String lead, String action, String back, String template, Form form, Object page,
		String notice, String query, boolean files, PageMark mark, Integer progress) {

	/** The same page with its form and its way back somewhere else. */
	StepView at(String action, String back) {
		return new StepView(this.title, this.lead, action, back, this.template, this.form, this.page, this.notice,
				this.query, this.files, this.mark, this.progress);
	}

}
