package dev.doorstep.ui;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Answers in our own style where Tomcat gives up before the application is asked: an
 * address it cannot read, or a head that is too long.
 */
class UnreadableRequests extends ErrorReportValve {

	private final ITemplateEngine templates;

	UnreadableRequests(ITemplateEngine templates) {
		this.templates = templates;
	}

	@Override
	protected void report(Request request, Response response, Throwable failure) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		var context = new Context(Locale.ENGLISH, Map.of("kind", ErrorPages.kind(response.getStatus())));
		var page = this.templates.process("ui/error", context);
		try {
			SecurityHeaders.complete(response);
			response.setContentType("text/html;charset=UTF-8");
			response.getReporter().write(page);
			response.finishResponse();
		}
		catch (IOException ex) {
			// Nobody is left to read it.
		}
	}

}
