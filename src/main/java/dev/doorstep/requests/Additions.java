package dev.doorstep.requests;

import java.util.Optional;
import java.util.UUID;

import dev.doorstep.photos.Photo;
import dev.doorstep.photos.Photos;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.PhotoIds;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds what one request says to another of the same homeowner, when it turns out to be
 * the same: words, photos, and more haste; nothing that was said before is lost.
 */
@Service
public class Additions {

	private final RequestRepository repository;

	private final Details details;

	private final Photos photos;

	Additions(RequestRepository repository, Details details, Photos photos) {
		this.repository = repository;
		this.details = details;
		this.photos = photos;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void add(UUID from, UUID into) {
		var more = this.repository.findById(from).orElseThrow().facts();
		var request = this.repository.findById(into).orElseThrow();
		var facts = sooner(text(text(request.facts(), more, Vocabulary.DESCRIPTION), more, Vocabulary.ACCESS), more);
		this.photos.move(from, into);
		var ids = this.photos.in(into).stream().map(Photo::id).toList();
		this.details.amend(request, facts.with(Vocabulary.PHOTOS, ids.isEmpty() ? null : new PhotoIds(ids)));
	}

	private static Facts text(Facts facts, Facts more, Fact<String> fact) {
		var said = facts.get(fact).orElse("");
		var added = more.get(fact).filter(words -> !said.contains(words));
		return added.map(words -> facts.with(fact, (said + "\n\n" + words).strip())).orElse(facts);
	}

	/** A certain day is what it is. */
	private static Facts sooner(Facts facts, Facts more) {
		Optional<Urgency> said = facts.get(Vocabulary.URGENCY);
		return more.get(Vocabulary.URGENCY)
			.filter(urgency -> said.filter(before -> before.when().compareTo(urgency.when()) <= 0).isEmpty())
			.filter(urgency -> said.filter(before -> before.when() == When.ON_DATE).isEmpty())
			.map(urgency -> facts.with(Vocabulary.URGENCY, urgency))
			.orElse(facts);
	}

}
