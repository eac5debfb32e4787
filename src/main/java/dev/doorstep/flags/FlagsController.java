package dev.doorstep.flags;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.doorstep.console.Search;
import dev.doorstep.ui.Text;
import dev.openfeature.sdk.EvaluationContext;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the flags, and explains what each of them does. */
@Controller
@RequestMapping(FlagsSection.PATH)
class FlagsController {

	private final Revisions revisions;

	private final FlagViews views;

	private final FlagChanges changes;

	private final Snapshots snapshots;

	private final Previews previews;

	private final ConditionValues values;

	FlagsController(Revisions revisions, FlagViews views, FlagChanges changes, Snapshots snapshots, Previews previews,
			ConditionValues values) {
		this.revisions = revisions;
		this.views = views;
		this.changes = changes;
		this.snapshots = snapshots;
		this.previews = previews;
		this.values = values;
	}

	@GetMapping
	String list(FlagSearch search, ZoneId zone, Model model) {
		var current = this.revisions.current();
		model.addAttribute("base", current.number());
		model.addAttribute("flags", this.views.find(current.configuration(), search, zone));
		model.addAttribute("search", search);
		model.addAttribute("kinds", Arrays.stream(FlagKind.values()).map(Wording::id).toList());
		model.addAttribute("states", List.of("on", "off", "stale", "archived"));
		return "flags/flags";
	}

	@GetMapping("/{key}")
	String show(@PathVariable String key, ZoneId zone, Model model) {
		var current = this.revisions.current();
		var flag = find(key);
		model.addAttribute("view", this.views.of(flag, current.configuration(), zone));
		model.addAttribute("proposal", this.changes.proposal(key, was -> was.switched(!was.on())));
		var links = new LinkedHashMap<String, String>();
		var until = Instant.now().plus(RevisionsController.PREVIEW);
		flag.variants()
			.forEach(variant -> links.put(variant.name(),
					this.previews.path(new Preview(current.number(), Map.of(key, variant.name()), until))));
		model.addAttribute("previews", links);
		return "flags/flag";
	}

	/** Asks the flag for a visitor somebody describes, and tells why it answers so. */
	@GetMapping("/{key}/explain")
	String explain(@PathVariable String key, @RequestParam(defaultValue = "") String who,
			@RequestParam Map<String, String> traits, ZoneId zone, Model model) {
		var flag = find(key);
		model.addAttribute("view", this.views.of(flag, this.revisions.current().configuration(), zone));
		model.addAttribute("who", who);
		model.addAttribute("traits", traits);
		model.addAttribute("asked", Trait.values());
		var compiled = this.snapshots.current().flag(key);
		if (!who.isBlank() && compiled != null) {
			var decision = compiled.decide(described(who, traits));
			model.addAttribute("variant", decision.variant().name());
			model.addAttribute("why", why(decision, flag));
			model.addAttribute("bucket", decision.metadata().getInteger("bucket"));
		}
		return "flags/explain";
	}

	private EvaluationContext described(String who, Map<String, String> traits) {
		var context = VisitorContext.of(who.strip());
		for (var trait : Trait.values()) {
			var typed = Search.tidy(traits.get(trait.key()));
			if (!typed.isEmpty()) {
				context = context.with(trait, this.values.one(trait, typed));
			}
		}
		return context;
	}

	private static Text why(Decision decision, Flag flag) {
		if (!flag.on()) {
			return Text.message("flags.explain.off");
		}
		var missing = decision.metadata().getString("prerequisite");
		if (missing != null) {
			return Text.message("flags.explain.needs", missing);
		}
		var rule = decision.metadata().getString("rule");
		return (rule != null) ? Text.message("flags.explain.rule", rule) : Text.message("flags.explain.otherwise");
	}

	private Flag find(String key) {
		return this.revisions.current()
			.configuration()
			.flag(key)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
