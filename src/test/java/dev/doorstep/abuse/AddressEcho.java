package dev.doorstep.abuse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Two pages for tests: one says who it takes the sender for, one is limited. */
@TestConfiguration(proxyBeanMethods = false)
class AddressEcho {

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityFilterChain echoIsOpen(HttpSecurity http) {
		return http.securityMatcher("/echo/**").authorizeHttpRequests((all) -> all.anyRequest().permitAll()).build();
	}

	@Bean
	RouterFunction<ServerResponse> echo(ClientAddress address, RateLimits limits) {
		return RouterFunctions.route().GET("/echo/sender", (request) -> {
			var raw = request.servletRequest();
			var link = ServletUriComponentsBuilder.fromRequestUri(raw).build().toUriString();
			return ServerResponse.ok().body(address.of(raw) + " " + raw.isSecure() + " " + link);
		}).GET("/echo/limited", (request) -> spend(request, address, limits)).build();
	}

	private static ServerResponse spend(ServerRequest request, ClientAddress address, RateLimits limits) {
		limits.spend(Limit.CODE, address.of(request.servletRequest()));
		return ServerResponse.ok().build();
	}

	static HttpResponse<String> get(int port, String path, Map<String, String> headers)
			throws IOException, InterruptedException {
		try (var client = HttpClient.newHttpClient()) {
			var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
			headers.forEach(request::header);
			return client.send(request.build(), BodyHandlers.ofString());
		}
	}

}
