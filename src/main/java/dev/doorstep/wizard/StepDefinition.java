package dev.doorstep.wizard;

import java.util.Locale;
import java.util.ResourceBundle;

import dev.doorstep.flags.Flag;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.Searches;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.TakesFiles;
import dev.doorstep.wizard.step.WizardStep;

import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/**
 * A step and what its folder's name says about it.
 *
 * @param id the folder's name: also the last part of its address and the prefix of its
 * messages
 * @param position its place in the default order
 * @param fields how its form record meets the names of a page's fields
 */
record StepDefinition(String id, int position, Step<Record> step, FormFields fields) {

	private static final String TEMPLATE_ROOT = "dev/doorstep/";

	@SuppressWarnings("unchecked")
	static StepDefinition of(Step<?> step) {
		var type = AopUtils.getTargetClass(step);
		var position = type.getAnnotation(WizardStep.class);
		if (position == null) {
			throw new IllegalStateException("%s is a step without @WizardStep(position = …)".formatted(type.getName()));
		}
		var form = ResolvableType.forClass(type).as(Step.class).getGeneric(0).resolve(Record.class);
		var id = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
		return new StepDefinition(id, position.position(), (Step<Record>) step,
				new FormFields((Class<? extends Record>) form));
	}

	String flag() {
		return "step." + this.id;
	}

	/** What people call it. */
	Text name() {
		return Text.message(this.id + ".section");
	}

	/** Its flag as it is before anybody has configured it, in the folder's own words. */
	Flag newFlag(boolean on) {
		var words = ResourceBundle.getBundle(AopUtils.getTargetClass(this.step).getPackageName() + ".messages",
				Locale.ROOT);
		return Flag.ofStep(this.id, on)
			.described(words.getString(this.id + ".purpose"), words.getString(this.id + ".owner"));
	}

	String path() {
		return "/request/" + this.id;
	}

	/** Named by the class's package and by nothing a visitor or the database can say. */
	String template() {
		return folder().substring(TEMPLATE_ROOT.length()) + "/step";
	}

	String folder() {
		return ClassUtils.classPackageAsResourcePath(AopUtils.getTargetClass(this.step));
	}

	boolean takesFiles() {
		return this.step instanceof TakesFiles;
	}

	boolean searches() {
		return this.step instanceof Searches;
	}

}
