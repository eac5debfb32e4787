package dev.doorstep.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.doorstep.testing.Browser;
import dev.doorstep.wizard.step.CurrentDraft;
import jakarta.servlet.http.Cookie;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** An event as it stands in the table. */
record EventRow(String type, UUID draft, String device, String user, long session, String traffic, String consent,
		JsonNode properties) {

	private static final JsonMapper JSON = new JsonMapper();

	/** What was written of the draft that this browser holds, in its order. */
	static List<EventRow> of(Browser browser, CurrentDraft drafts, JdbcClient jdbc) {
		var request = new MockHttpServletRequest();
		request.setCookies(browser.cookies()
			.all()
			.entrySet()
			.stream()
			.map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
			.toArray(Cookie[]::new));
		return jdbc.sql("select * from analytics_event where draft_id = :draft order by xid, seq")
			.param("draft", drafts.of(request).orElseThrow())
			.query((row, index) -> read(row))
			.list();
	}

	private static EventRow read(ResultSet row) throws SQLException {
		return new EventRow(row.getString("event_type"), row.getObject("draft_id", UUID.class),
				row.getString("device_id"), row.getString("user_id"), row.getLong("session_id"),
				row.getString("traffic"), row.getString("consent"), JSON.readTree(row.getString("properties")));
	}

	String text(String property) {
		return this.properties.path(property).asString();
	}

	List<String> texts(String property) {
		var texts = new ArrayList<String>();
		this.properties.path(property).forEach(text -> texts.add(text.asString()));
		return texts;
	}

	@Override
	public String toString() {
		return (this.type + " " + text("step")).strip();
	}

}
