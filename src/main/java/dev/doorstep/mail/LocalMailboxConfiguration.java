package dev.doorstep.mail;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What sending comes to where mail stays on this machine. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnLocalMailbox
class LocalMailboxConfiguration {

	/** Being readable in the local mailbox is all the sending there is. */
	@Bean
	Carrier localCarrier() {
		return mail -> Delivery.accepted();
	}

	@Bean
	ThisMachineInstaller thisMachineInstaller() {
		return new ThisMachineInstaller();
	}

	/** Before the valve that believes forwarded headers. */
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static class ThisMachineInstaller implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

		@Override
		public void customize(TomcatServletWebServerFactory factory) {
			factory.addEngineValves(new ThisMachineValve());
		}

	}

}
