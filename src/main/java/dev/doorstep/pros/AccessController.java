package dev.doorstep.pros;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import dev.doorstep.ui.Form;
import dev.doorstep.ui.LinkToken;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How professionals get in: their password, and where they are signed in. */
@Controller
@RequestMapping(AccessController.ACCESS)
class AccessController {

	static final String ACCESS = "/pro/profile/access";

	private final CurrentPro current;

	private final ProCookies cookies;

	private final ProfileKeeper profiles;

	private final ProPasswords passwords;

	private final ProSessions sessions;

	private final MessageSource messages;

	AccessController(CurrentPro current, ProCookies cookies, ProfileKeeper profiles, ProPasswords passwords,
			ProSessions sessions, MessageSource messages) {
		this.current = current;
		this.cookies = cookies;
		this.profiles = profiles;
		this.passwords = passwords;
		this.sessions = sessions;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView read(HttpServletRequest request, Locale locale) {
		return here(request, (pro, session) -> page(pro, session, Map.of(), locale));
	}

	@PostMapping
	ModelAndView change(@RequestParam(defaultValue = "") String old, @RequestParam(defaultValue = "") String password,
			HttpServletRequest request, Locale locale) {
		return here(request, (pro, session) -> {
			var problems = this.passwords.change(this.profiles.find(pro), session, old, password);
			return problems.isEmpty() ? SeeOther.to(ProfileController.SAVED) : page(pro, session, problems, locale);
		});
	}

	@PostMapping("/sessions/end")
	ModelAndView end(@RequestParam UUID handle, HttpServletRequest request) {
		return here(request, (pro, session) -> {
			this.sessions.end(pro, handle);
			return SeeOther.to(ACCESS);
		});
	}

	@PostMapping("/sessions/end-others")
	ModelAndView endOthers(HttpServletRequest request) {
		return here(request, (pro, session) -> {
			this.sessions.endOthers(pro, session);
			return SeeOther.to(ACCESS);
		});
	}

	private ModelAndView here(HttpServletRequest request, BiFunction<UUID, LinkToken, ModelAndView> then) {
		return this.current.signedIn(request, pro -> then.apply(pro, this.cookies.session(request).orElseThrow()));
	}

	private ModelAndView page(UUID pro, LinkToken session, Map<String, Text> problems, Locale locale) {
		var page = new ModelAndView("pros/profile-access",
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("form", new Form("pros.password", Map.of(), problems, this.messages, locale));
		page.addObject("profile", this.profiles.find(pro));
		page.addObject("isSet", this.passwords.isSet(pro));
		page.addObject("asksForOld", this.passwords.asksForOld(pro, session));
		page.addObject("sessions", this.sessions.of(pro, session, this.profiles.now()));
		page.addObject("zone", this.profiles.find(pro).availability().zone());
		return page;
	}

}
