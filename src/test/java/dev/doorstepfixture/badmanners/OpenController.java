package dev.doorstepfixture.badmanners;

import dev.doorstepfixture.badmanners.steps.loose.LooseForm;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Public, fed through its fields, binds a row to a request, writes SQL and needs a step.
 */
@Controller
public class OpenController {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEventPublisher events;

	LooseForm last;

	@PostMapping("/rows")
	void save(OpenRow row) {
		this.jdbc.sql("update rows set name = :name").param("name", row.name).update();
		this.events.publishEvent(new SaveRow(row.name));
	}

}
