package dev.doorstep.ui;

import org.thymeleaf.ITemplateEngine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts our error page into Tomcat, nearer to the request than its own. */
@Component
class UnreadableRequestsCustomizer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

	private final ObjectProvider<ITemplateEngine> templates;

	UnreadableRequestsCustomizer(ObjectProvider<ITemplateEngine> templates) {
		this.templates = templates;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers(context -> context.getParent()
			.getPipeline()
			.addValve(new UnreadableRequests(this.templates.getObject())));
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
