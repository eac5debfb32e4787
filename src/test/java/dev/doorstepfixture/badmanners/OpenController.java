package dev.doorstepfixture.badmanners;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Public, fed through its fields, binds a row to a request and writes SQL. */
@Controller
public class OpenController {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEventPublisher events;

	@PostMapping("/rows")
	void save(OpenRow row) {
		this.jdbc.sql("update rows set name = :name").param("name", row.name).update();
		this.events.publishEvent(new SaveRow(row.name));
	}

}
