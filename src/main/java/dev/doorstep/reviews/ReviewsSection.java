package dev.doorstep.reviews;

import java.util.List;
import java.util.Set;

import dev.doorstep.accounts.AccessRule;
import dev.doorstep.accounts.Role;
import dev.doorstep.console.ConsoleSection;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** What homeowners say, for support, who can take it away from everybody's eyes. */
@Component
class ReviewsSection implements ConsoleSection {

	@Override
	public String id() {
		return "reviews";
	}

	@Override
	public int position() {
		return 57;
	}

	@Override
	public Text title() {
		return Text.message("reviews.title");
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.ADMIN, Role.SUPPORT);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.read(ReviewsController.LIST, Role.ADMIN, Role.SUPPORT),
				AccessRule.read(ReviewsController.ONE, Role.ADMIN, Role.SUPPORT),
				AccessRule.change(ReviewsController.ONE, Role.SUPPORT));
	}

}
