package dev.doorstep.wizard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjIntConsumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Open drafts by what decides which steps they are asked. Those that no step and no flag
 * can tell apart are counted by the database, and read once.
 */
@Repository
class AlikeDrafts {

	/**
	 * So many drafts are looked at together, about: there may be more than fit into
	 * memory.
	 */
	static final int TOGETHER = 20_000;

	private static final String OPEN = " from drafts where not preview and submitted_at is null";

	/** Where no bucket decides, any id does. */
	private static final UUID ANY = new UUID(0, 0);

	private final JdbcClient jdbc;

	AlikeDrafts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The revisions that open drafts began with. */
	List<Long> revisions() {
		return this.jdbc.sql("select distinct revision" + OPEN).query(Long.class).list();
	}

	/** Shows a draft for all that are alike, and how many those are. */
	void each(Likeness likeness, ObjIntConsumer<StoredDraft> visitor) {
		var parts = 1 + this.jdbc.sql("select count(*)" + OPEN).query(Integer.class).single() / TOGETHER;
		for (int part = 0; part < parts; part++) {
			between(bound(part, parts), bound(part + 1, parts), likeness)
				.forEach(alike -> visitor.accept(alike.draft(), alike.many()));
		}
	}

	/** Ids are random, so there is about the same number between two of them. */
	private static UUID bound(int part, int parts) {
		return (part == parts) ? new UUID(-1, -1) : new UUID(Long.divideUnsigned(-1, parts) * part, 0);
	}

	private List<Alike> between(UUID after, UUID last, Likeness likeness) {
		var drafts = likeness.bucket() ? "array_agg(id)" : "count(*)";
		return this.jdbc
			.sql("select " + likeness.columns() + ", min(started_at) as began, " + drafts + " as drafts" + OPEN
					+ " and id > :after and id <= :last group by " + likeness.groups())
			.params(likeness.parameters())
			.param("after", after)
			.param("last", last)
			.query((row, index) -> alike(row, likeness))
			.list()
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private static List<Alike> alike(ResultSet row, Likeness likeness) throws SQLException {
		var origin = new Origin(row.getLong("revision"), DraftJson.traits(row.getString("origin")));
		var began = row.getTimestamp("began").toInstant();
		var columns = new HashMap<String, String>();
		for (var column : likeness.answered()) {
			columns.put(column, row.getString(column));
		}
		var answers = likeness.answers(columns);
		var parts = likeness.bucket() ? parts((UUID[]) row.getArray("drafts").getArray(), likeness)
				: Map.of(ANY, row.getInt("drafts"));
		return parts.entrySet()
			.stream()
			.map(part -> new Alike(
					new StoredDraft(new Subject(part.getKey(), began, origin, Optional.empty(), false), answers),
					part.getValue()))
			.toList();
	}

	/** One of each part, and how many it stands for. */
	private static Map<UUID, Integer> parts(UUID[] drafts, Likeness likeness) {
		var first = new HashMap<Object, UUID>();
		var parts = new HashMap<UUID, Integer>();
		for (var draft : drafts) {
			parts.merge(first.computeIfAbsent(likeness.part(draft), part -> draft), 1, Integer::sum);
		}
		return parts;
	}

	/** A draft, and how many there are that are asked the same steps. */
	private record Alike(StoredDraft draft, int many) {
	}

}
