package dev.doorstep.analytics;

import java.util.List;

import dev.doorstep.analytics.Balance.State;
import dev.doorstep.console.ConsoleHealth;
import dev.doorstep.console.HealthSign;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Tells whether events arrive where they go. */
@Component
class DeliveryHealth implements ConsoleHealth {

	private final BalanceViews views;

	DeliveryHealth(BalanceViews views) {
		this.views = views;
	}

	@Override
	public int position() {
		return 30;
	}

	@Override
	public List<HealthSign> signs() {
		var label = Text.message("analytics.health");
		var configured = this.views.all().stream().filter(BalanceView::configured).toList();
		if (configured.isEmpty()) {
			return List.of(new HealthSign(label, Text.message("analytics.health.local"), true, EventsSection.DELIVERY));
		}
		return configured.stream()
			.map(view -> new HealthSign(label, words(view), well(view), EventsSection.path(view.name())))
			.toList();
	}

	private static boolean well(BalanceView view) {
		return view.balance().state() == State.WELL && view.balance().missing() == 0;
	}

	private static Text words(BalanceView view) {
		if (well(view)) {
			return Text.message("analytics.health.well", view.name());
		}
		return (view.balance().missing() != 0)
				? Text.message("analytics.health.books", view.name(), view.balance().missing())
				: Text.message("analytics.health.waiting", view.name(), view.state(), view.balance().waiting());
	}

}
