package dev.doorstep.bench.bare;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Eight pages, each a form with text fields and choices that are kept in a row. */
@Controller
class BareController {

	private static final int PAGES = 8;

	private static final List<String> FIELDS = List.of("name", "street", "note", "phone");

	private static final List<String> CHOICES = IntStream.rangeClosed(1, 8).mapToObj(number -> "Choice " + number).toList();

	private final BareRows rows;

	BareController(BareRows rows) {
		this.rows = rows;
	}

	@GetMapping("/")
	ModelAndView home() {
		return new ModelAndView("bench/bare/home", Map.of("choices", IntStream.rangeClosed(1, 25).boxed().toList()));
	}

	@GetMapping("/page/{number}")
	ModelAndView page(@PathVariable int number, @CookieValue(required = false) UUID id, HttpServletResponse response) {
		if (id == null) {
			response.addCookie(new Cookie("id", UUID.randomUUID().toString()));
		}
		var known = (id != null) ? this.rows.answers(id) : "{}";
		return new ModelAndView("bench/bare/page", Map.of("number", number, "fields", FIELDS, "choices", CHOICES, "known", known));
	}

	@PostMapping("/page/{number}")
	View send(@PathVariable int number, @CookieValue UUID id, @RequestParam Map<String, String> answers) {
		this.rows.answers(id);
		this.rows.keep(id, "page" + number, String.join(" ", answers.values()));
		return seeOther((number < PAGES) ? "/page/" + (number + 1) : "/done");
	}

	private static View seeOther(String path) {
		var redirect = new RedirectView(path);
		redirect.setStatusCode(HttpStatus.SEE_OTHER);
		return redirect;
	}

	@GetMapping("/done")
	ModelAndView done(@CookieValue UUID id) {
		return new ModelAndView("bench/bare/done", Map.of("known", this.rows.answers(id)));
	}

}
