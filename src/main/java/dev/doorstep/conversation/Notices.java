package dev.doorstep.conversation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.mail.BaseUrl;
import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;
import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.JobName;
import dev.doorstep.pros.Pros;
import dev.doorstep.requests.OwnRequestLinks;
import dev.doorstep.requests.Requests;

import org.springframework.stereotype.Component;

/**
 * Writes to one side of what the other did, in the reader's language, with a way to
 * answer.
 */
@Component
public class Notices {

	private final Requests requests;

	private final Pros pros;

	private final JobName jobs;

	private final OwnRequestLinks links;

	private final Letters letters;

	private final Outbox outbox;

	private final BaseUrl baseUrl;

	Notices(Requests requests, Pros pros, JobName jobs, OwnRequestLinks links, Letters letters, Outbox outbox,
			BaseUrl baseUrl) {
		this.requests = requests;
		this.pros = pros;
		this.jobs = jobs;
		this.links = links;
		this.letters = letters;
		this.outbox = outbox;
		this.baseUrl = baseUrl;
	}

	/**
	 * Writes to the homeowner.
	 * @param more what the template shows besides {@code name}, {@code company},
	 * {@code job} and {@code link}
	 */
	public void toHomeowner(Engagement engagement, String template, Map<String, ?> more) {
		this.requests.contact(engagement.request()).ifPresent(contact -> {
			var locale = this.requests.brief(engagement.request()).orElseThrow().locale();
			var pro = this.pros.addressee(engagement.pro()).orElseThrow();
			var model = model(engagement, contact.name(), locale, more);
			model.put("company", pro.company());
			model.put("link", this.links.to(engagement.request()));
			this.outbox.post(this.letters.compose(contact.email(), locale, template, model, pro.company()),
					engagement.request());
		});
	}

	/**
	 * Writes to the professional, without a word on who the homeowner is.
	 * @param more what the template shows besides {@code name}, {@code job} and
	 * {@code link}
	 * @param path where the link leads
	 */
	public void toPro(Engagement engagement, String template, Map<String, ?> more, String path) {
		this.pros.addressee(engagement.pro()).filter(pro -> !pro.demo()).ifPresent(pro -> {
			var model = model(engagement, pro.person(), pro.locale(), more);
			model.put("link", this.baseUrl.to(path));
			this.outbox.post(this.letters.compose(pro.email(), pro.locale(), template, model, model.get("job")),
					engagement.request());
		});
	}

	private Map<String, Object> model(Engagement engagement, String name, Locale locale, Map<String, ?> more) {
		var model = new HashMap<String, Object>(more);
		model.put("name", name);
		model.put("job", this.jobs.of(this.requests.brief(engagement.request()).orElseThrow(), locale));
		return model;
	}

}
