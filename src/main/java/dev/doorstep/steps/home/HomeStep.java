package dev.doorstep.steps.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Home;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.SummaryRow;
import dev.doorstep.wizard.step.WizardStep;

@WizardStep(position = 50)
class HomeStep implements Step<HomeForm> {

	@Override
	public HomeForm form(Facts facts) {
		var access = facts.get(Vocabulary.ACCESS).orElse("");
		return facts.get(Vocabulary.HOME)
			.map(home -> new HomeForm(orBlank(home.kind()), orBlank(home.size()), orBlank(home.age()),
					orBlank(home.tenure()), access))
			.orElse(new HomeForm("", "", "", "", access));
	}

	@Override
	public Facts answer(HomeForm form, Facts facts) {
		var home = new Home(form.kind(), orNull(form.size()), orNull(form.age()), form.tenure());
		return facts.with(Vocabulary.HOME, home).with(Vocabulary.ACCESS, orNull(form.access()));
	}

	@Override
	public Set<Fact<?>> finds() {
		return Set.of(Vocabulary.HOME, Vocabulary.ACCESS);
	}

	@Override
	public List<SummaryRow> summary(Facts facts) {
		var rows = new ArrayList<SummaryRow>();
		facts.get(Vocabulary.HOME).ifPresent(home -> {
			add(rows, "kind", home.kind());
			add(rows, "size", home.size());
			add(rows, "age", home.age());
			add(rows, "tenure", home.tenure());
		});
		facts.get(Vocabulary.ACCESS)
			.ifPresent(access -> rows.add(SummaryRow.personal("home.access.summary", Text.plain(access))));
		return rows;
	}

	private static void add(List<SummaryRow> rows, String field, String option) {
		if (option != null) {
			rows.add(SummaryRow.of("home.%s.label".formatted(field),
					Text.message("home.%s.%s".formatted(field, option))));
		}
	}

	private static String orBlank(String text) {
		return (text != null) ? text : "";
	}

	private static String orNull(String text) {
		return text.isBlank() ? null : text;
	}

}
