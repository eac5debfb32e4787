package dev.doorstep.flags;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows every revision, what it changed, and which one each node and draft is on. */
@Controller
@RequestMapping(RevisionsSection.PATH)
class RevisionsController {

	static final Duration PREVIEW = Duration.ofDays(1);

	private static final int PAGE = 25;

	private final Revisions revisions;

	private final RevisionRepository repository;

	private final Differences differences;

	private final NodeRepository nodes;

	private final DraftsInFlight drafts;

	private final Previews previews;

	RevisionsController(Revisions revisions, RevisionRepository repository, Differences differences,
			NodeRepository nodes, DraftsInFlight drafts, Previews previews) {
		this.revisions = revisions;
		this.repository = repository;
		this.differences = differences;
		this.nodes = nodes;
		this.drafts = drafts;
		this.previews = previews;
	}

	/** A revision and what it changed. */
	record Entry(Revision revision, List<Difference> differences) {
	}

	@GetMapping
	String list(@RequestParam(required = false) Long before, Model model) {
		var current = this.revisions.current();
		var from = (before != null) ? before : current.number() + 1;
		var page = this.repository.before(from, PAGE + 1);
		model.addAttribute("current", current.number());
		model.addAttribute("entries", entries(page));
		model.addAttribute("older", (page.size() > PAGE) ? page.get(PAGE - 1).number() : null);
		model.addAttribute("newer", (from <= current.number()) ? Math.min(from + PAGE, current.number() + 1) : null);
		var nodes = this.nodes.all();
		model.addAttribute("nodes", nodes);
		model.addAttribute("here", nodes.stream().filter(node -> !node.away()).count());
		model.addAttribute("upToDate",
				nodes.stream().filter(node -> !node.away() && node.revision() == current.number()).count());
		model.addAttribute("open", this.drafts.open());
		return "flags/revisions";
	}

	/** Each one beside the one before it, of which one more was read for the last. */
	private List<Entry> entries(List<Revision> page) {
		var entries = new ArrayList<Entry>();
		for (int index = 0; index < Math.min(page.size(), PAGE); index++) {
			var revision = page.get(index);
			entries.add(new Entry(revision,
					(index + 1 < page.size())
							? this.differences.between(page.get(index + 1).configuration(), revision.configuration())
							: List.of()));
		}
		return entries;
	}

	@GetMapping("/{number}")
	String show(@PathVariable long number, @RequestParam(required = false) Long with, Model model) {
		var revision = find(number);
		var other = (with != null) ? find(with) : this.revisions.find(number - 1).orElse(revision);
		model.addAttribute("revision", revision);
		model.addAttribute("other", other);
		model.addAttribute("current", this.revisions.current().number());
		model.addAttribute("differences", this.differences.between(other.configuration(), revision.configuration()));
		model.addAttribute("preview", this.previews.path(new Preview(number, Map.of(), Instant.now().plus(PREVIEW))));
		return "flags/revision";
	}

	private Revision find(long number) {
		return this.revisions.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
