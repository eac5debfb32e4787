package dev.doorstep.steps.description;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.photos.PhotoRefused;
import dev.doorstep.photos.Photos;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.PhotoIds;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.Problems;
import dev.doorstep.wizard.step.SummaryRow;
import dev.doorstep.wizard.step.TakesFiles;
import dev.doorstep.wizard.step.WizardStep;

import org.springframework.web.multipart.MultipartFile;

@WizardStep(position = 60)
class DescriptionStep implements TakesFiles<DescriptionForm> {

	private static final String REMOVE = "remove-";

	private final Photos photos;

	DescriptionStep(Photos photos) {
		this.photos = photos;
	}

	@Override
	public DescriptionForm form(Facts facts) {
		var ids = facts.get(Vocabulary.PHOTOS).map(PhotoIds::ids).orElse(List.of());
		return new DescriptionForm(facts.get(Vocabulary.DESCRIPTION).orElse(""), texts(ids), "");
	}

	@Override
	public DescriptionForm take(DescriptionForm form, UUID draft, List<MultipartFile> files, Problems problems) {
		if (form.stay().startsWith(REMOVE)) {
			Ids.parse(form.stay().substring(REMOVE.length())).ifPresent(photo -> this.photos.remove(draft, photo));
		}
		files.forEach(file -> add(draft, file, problems));
		var kept = this.photos.in(draft).stream().map(photo -> photo.id().toString()).toList();
		return form.with(kept);
	}

	private void add(UUID draft, MultipartFile file, Problems problems) {
		try (var content = file.getInputStream()) {
			this.photos.add(draft, content, file.getOriginalFilename());
		}
		catch (PhotoRefused refused) {
			var key = "description.photos." + refused.reason().name().toLowerCase(Locale.ROOT);
			problems.add("photos", key, file.getOriginalFilename(), Photos.ALBUM_LIMIT);
		}
		catch (IOException ex) {
			problems.add("photos", "description.photos.broken", file.getOriginalFilename());
		}
	}

	@Override
	public Facts answer(DescriptionForm form, Facts facts) {
		var ids = form.photos().stream().flatMap(id -> Ids.parse(id).stream()).toList();
		return facts.with(Vocabulary.DESCRIPTION, form.text().isBlank() ? null : form.text())
			.with(Vocabulary.PHOTOS, ids.isEmpty() ? null : new PhotoIds(ids));
	}

	@Override
	public Set<Fact<?>> finds() {
		return Set.of(Vocabulary.DESCRIPTION, Vocabulary.PHOTOS);
	}

	@Override
	public List<SummaryRow> summary(Facts facts) {
		var rows = new ArrayList<SummaryRow>();
		facts.get(Vocabulary.DESCRIPTION)
			.ifPresent(text -> rows.add(SummaryRow.of("description.text.summary", Text.plain(text))));
		facts.get(Vocabulary.PHOTOS)
			.ifPresent(photos -> rows.add(SummaryRow.of("description.photos.summary",
					Text.message("description.photos.count", photos.ids().size()))));
		return rows;
	}

	private static List<String> texts(List<UUID> ids) {
		return ids.stream().map(UUID::toString).toList();
	}

}
