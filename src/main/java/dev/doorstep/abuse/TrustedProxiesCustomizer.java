package dev.doorstep.abuse;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts the trusted proxies into Tomcat. Spring Boot's own switch would believe every
 * private address, and is on by itself in Kubernetes.
 */
@Component
class TrustedProxiesCustomizer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final TrustedProxies proxies;

	TrustedProxiesCustomizer(TrustedProxies proxies) {
		this.proxies = proxies;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		if (this.proxies.any()) {
			factory.addEngineValves(this.proxies.valve());
		}
	}

}
