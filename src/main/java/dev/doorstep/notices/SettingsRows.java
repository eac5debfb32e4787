package dev.doorstep.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what professionals have chosen; who has chosen nothing gets what is usual. */
@Repository
class SettingsRows {

	private final JdbcClient jdbc;

	SettingsRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Settings of(UUID pro) {
		return this.jdbc.sql("select * from pro_notice_settings where pro_id = :pro")
			.param("pro", pro)
			.query(SettingsRows::settings)
			.optional()
			.orElse(Settings.USUAL);
	}

	private static Settings settings(ResultSet row, int index) throws SQLException {
		return new Settings(Pace.of(row.getString("pace")), row.getInt("daily_hour"),
				row.getObject("quiet_from", Integer.class), row.getObject("quiet_to", Integer.class),
				row.getBoolean("emergencies"));
	}

	void keep(UUID pro, Settings settings) {
		this.jdbc.sql("""
				insert into pro_notice_settings (pro_id, pace, daily_hour, quiet_from, quiet_to, emergencies)
				values (:pro, :pace, :hour, :from, :to, :emergencies)
				on conflict (pro_id) do update set pace = excluded.pace, daily_hour = excluded.daily_hour,
					quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, emergencies = excluded.emergencies
				""")
			.param("pro", pro)
			.param("pace", settings.pace().word())
			.param("hour", settings.dailyHour())
			.param("from", settings.quietFrom(), Types.INTEGER)
			.param("to", settings.quietTo(), Types.INTEGER)
			.param("emergencies", settings.emergencies())
			.update();
	}

}
