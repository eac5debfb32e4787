package dev.doorstep.conversation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import dev.doorstep.mail.BaseUrl;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Writes what was agreed for people's calendars (RFC 5545). One job is one entry: agreed
 * anew, it replaces what the calendar holds.
 */
@Component
class CalendarFile {

	private static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

	private final BaseUrl baseUrl;

	private final Clock clock;

	CalendarFile(BaseUrl baseUrl, Clock clock) {
		this.baseUrl = baseUrl;
		this.clock = clock;
	}

	/**
	 * What an entry says.
	 *
	 * @param title in few words
	 * @param place as far as its reader may know it
	 * @param path where more is read
	 */
	record Entry(UUID invitation, Appointment time, int changes, String title, String place, String path) {
	}

	ResponseEntity<byte[]> of(Entry entry) {
		return ResponseEntity.ok()
			.contentType(TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"doorstep.ics\"")
			.body(written(calendar(entry)));
	}

	/** In lines that are folded where they have to be. */
	private static byte[] written(Calendar calendar) {
		try {
			var bytes = new ByteArrayOutputStream();
			new CalendarOutputter().output(calendar, bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Calendar calendar(Entry entry) {
		var calendar = new Calendar();
		calendar.add(new ProdId("-//Doorstep//Appointments//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(this.zones.getTimeZone(entry.time().zone().getId()).getVTimeZone());
		calendar.add(event(entry));
		return calendar;
	}

	private VEvent event(Entry entry) {
		var event = new VEvent(entry.time().from(), entry.time().to(), entry.title());
		event.replace(new DtStamp(this.clock.instant()));
		event.add(new Uid(entry.invitation() + "@" + this.baseUrl.baseUrl().getHost()));
		event.add(new Sequence(entry.changes()));
		event.add(new Location(entry.place()));
		event.add(new Description(this.baseUrl.to(entry.path())));
		return event;
	}

}
