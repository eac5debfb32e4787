package dev.doorstep.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.matching.Engagement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was said, thread by thread. */
@Repository
class ThreadRows {

	private final JdbcClient jdbc;

	ThreadRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Begins a thread; one that has begun goes on. */
	void open(Engagement engagement, Instant now) {
		this.jdbc.sql("""
				insert into threads (invitation_id, request_id, pro_id, opened_at)
				values (:invitation, :request, :pro, :now) on conflict (invitation_id) do nothing
				""")
			.param("invitation", engagement.invitation())
			.param("request", engagement.request())
			.param("pro", engagement.pro())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	boolean isOpen(UUID invitation) {
		return this.jdbc.sql("select exists (select from threads where invitation_id = :invitation)")
			.param("invitation", invitation)
			.query(Boolean.class)
			.single();
	}

	/** Whether that is new: the same form sent again is not. */
	boolean add(UUID invitation, UUID stamp, Side author, String words, Instant now) {
		return this.jdbc.sql("""
				insert into messages (invitation_id, stamp, author, words, written_at)
				values (:invitation, :stamp, :author, :words, :now) on conflict (stamp) do nothing
				""")
			.param("invitation", invitation)
			.param("stamp", stamp)
			.param("author", author.column())
			.param("words", words)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** All that was said, in that order. */
	List<Message> of(UUID invitation) {
		return this.jdbc.sql("""
				select author, words, written_at, read_at is not null as read
				from messages where invitation_id = :invitation order by id
				""")
			.param("invitation", invitation)
			.query((row, index) -> new Message(Side.of(row.getString("author")), row.getString("words"),
					row.getTimestamp("written_at").toInstant(), row.getBoolean("read")))
			.list();
	}

	/** Notes that somebody has read what the other side wrote. */
	void read(UUID invitation, Side reader, Instant now) {
		this.jdbc.sql("""
				update messages set read_at = :now
				where invitation_id = :invitation and author = :other and read_at is null
				""")
			.param("invitation", invitation)
			.param("other", reader.other().column())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Each thread of a request, and how much in it the homeowner has not read. */
	Map<UUID, Integer> unreadOfRequest(UUID request) {
		return unread("request_id", request, Side.HOMEOWNER);
	}

	/** Each thread of a professional, and how much in it they have not read. */
	Map<UUID, Integer> unreadOfPro(UUID pro) {
		return unread("pro_id", pro, Side.PRO);
	}

	private Map<UUID, Integer> unread(String column, UUID end, Side reader) {
		var unread = new LinkedHashMap<UUID, Integer>();
		this.jdbc.sql("""
				select threads.invitation_id, count(messages.id) as unread
				from threads left join messages on messages.invitation_id = threads.invitation_id
					and author = :other and read_at is null
				where %s = :end
				group by threads.invitation_id
				""".formatted(column)).param("end", end).param("other", reader.other().column()).query(row -> {
			unread.put(row.getObject("invitation_id", UUID.class), row.getInt("unread"));
		});
		return unread;
	}

}
