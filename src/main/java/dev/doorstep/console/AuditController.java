package dev.doorstep.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.console.AuditSearch.Part;
import dev.doorstep.ui.Form;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the audit log, and lets people take it along. */
@Controller
class AuditController {

	static final String ADDRESS = "/console/audit";

	private static final int PAGE = 50;

	private final AuditEntries entries;

	private final AuditExport export;

	private final MessageSource messages;

	AuditController(AuditEntries entries, AuditExport export, MessageSource messages) {
		this.entries = entries;
		this.export = export;
		this.messages = messages;
	}

	@GetMapping(ADDRESS)
	ModelAndView log(AuditForm typed, @RequestParam(required = false) UUID older,
			@RequestParam(required = false) UUID newer, ZoneId zone, Locale locale) {
		var form = new Form("console.audit", typed.typed().values(), typed.errors(), this.messages, locale);
		var page = form.hasErrors() ? new AuditPage(List.of(), false, false)
				: this.entries.page(typed.search(zone), new Part(older, newer), PAGE);
		var view = new ModelAndView("console/audit",
				form.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		view.addObject("form", form).addObject("actions", actions(locale));
		view.addObject("searching", !typed.typed().isEmpty()).addObject("rows", page.rows());
		view.addObject("export", typed.typed().address().path(".csv").toUriString());
		view.addObject("newer", page.hasNewer() ? edge(typed, "newer", page.rows().getFirst()) : null);
		return view.addObject("older", page.hasOlder() ? edge(typed, "older", page.rows().getLast()) : null);
	}

	private Map<String, String> actions(Locale locale) {
		var words = new LinkedHashMap<String, String>();
		this.entries.actions().forEach(action -> words.put(action, AuditWords.of(action).in(locale, this.messages)));
		return words;
	}

	private static String edge(AuditForm typed, String direction, AuditRow row) {
		return typed.typed().address().queryParam(direction, row.id()).toUriString();
	}

	@GetMapping(ADDRESS + ".csv")
	void csv(AuditForm typed, ZoneId zone, HttpServletResponse response) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		var file = ContentDisposition.attachment().filename("audit.csv").build();
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		this.export.write(typed.search(zone), zone, response.getWriter());
	}

}
