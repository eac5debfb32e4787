package dev.doorstep.pros;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.ui.Form;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a file of professionals, and says which lines it could not take, and why. */
@Controller
@RequestMapping(ImportController.IMPORT)
class ImportController {

	static final String IMPORT = ProfessionalsController.LIST + "/import";

	private final ProImport imports;

	private final MessageSource messages;

	ImportController(ProImport imports, MessageSource messages) {
		this.imports = imports;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView ask(Locale locale) {
		return page(Map.of(), locale);
	}

	@PostMapping
	ModelAndView take(@RequestParam(required = false) MultipartFile file, Locale locale) {
		if (file == null || file.isEmpty()) {
			return page(Map.of("file", Text.message("pros.import.missing")), locale);
		}
		try (var content = file.getInputStream()) {
			return page(Map.of(), locale).addObject("report", this.imports.run(content, false));
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			// So the parser says that this is no such file.
			return page(Map.of("file", Text.message("pros.import.unreadable")), locale);
		}
	}

	private ModelAndView page(Map<String, Text> problems, Locale locale) {
		var page = new ModelAndView("pros/import",
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("columns", String.join(",", ProLine.COLUMNS));
		return page.addObject("form", new Form("pros.import", Map.of(), problems, this.messages, locale));
	}

}
