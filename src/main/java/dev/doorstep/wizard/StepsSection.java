package dev.doorstep.wizard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** The form: which steps there are, in which order, for whom. */
@Component
class StepsSection implements ConsoleSection {

	@Override
	public String id() {
		return "steps";
	}

	@Override
	public int position() {
		return 10;
	}

	@Override
	public Text title() {
		return Text.message("wizard.steps.title");
	}

	@Override
	public Set<Role> readers() {
		return EnumSet.of(Role.ADMIN, Role.ANALYST);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(StepsController.PATH, Role.ADMIN, Role.ANALYST),
				AccessRule.read(StepPreviewController.PATH, Role.ADMIN, Role.ANALYST),
				AccessRule.read(StepPreviewController.STEP, Role.ADMIN, Role.ANALYST),
				AccessRule.change(StepPreviewController.STEP, Role.ADMIN, Role.ANALYST),
				AccessRule.change(StepsController.PATH, Role.ADMIN).afterFreshFactor(),
				AccessRule.change(StepsController.UNDO, Role.ADMIN).afterFreshFactor());
	}

}
