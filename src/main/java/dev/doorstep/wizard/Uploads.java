package dev.doorstep.wizard;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.doorstep.abuse.ClientAddress;
import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.wizard.step.Problems;
import dev.doorstep.wizard.step.TakesFiles;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * Hands the files of a page to its step, before and outside the transaction that takes
 * the answer.
 */
@Component
class Uploads {

	private final Drafts drafts;

	private final StepSet stepSet;

	private final RateLimits limits;

	private final ClientAddress address;

	Uploads(Drafts drafts, StepSet stepSet, RateLimits limits, ClientAddress address) {
		this.drafts = drafts;
		this.stepSet = stepSet;
		this.limits = limits;
		this.address = address;
	}

	/** The typed values, knowing the files that could be put away. */
	Map<String, List<String>> take(StepDefinition step, DraftToken token, Map<String, List<String>> typed,
			HttpServletRequest request, Visitor visitor, Problems refused) {
		var files = files(request);
		var draft = this.drafts.open(token, visitor);
		if (draft.submitted() || this.stepSet.route(draft).reachable(step).isEmpty()) {
			return typed;
		}
		if (!files.isEmpty()) {
			this.limits.spend(Limit.UPLOAD, this.address.of(request));
		}
		var taking = (TakesFiles<Record>) step.step();
		var form = taking.take(step.fields().form(typed), draft.id(), files, refused);
		return step.fields().values(form);
	}

	private static List<MultipartFile> files(HttpServletRequest request) {
		var multipart = WebUtils.getNativeRequest(request, MultipartRequest.class);
		if (multipart == null) {
			return List.of();
		}
		return multipart.getMultiFileMap()
			.values()
			.stream()
			.flatMap(Collection::stream)
			.filter(file -> !file.isEmpty() || hasName(file))
			.toList();
	}

	/**
	 * A browser sends an empty part without a name when no file was chosen; an empty file
	 * has one.
	 */
	private static boolean hasName(MultipartFile file) {
		return file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty();
	}

}
