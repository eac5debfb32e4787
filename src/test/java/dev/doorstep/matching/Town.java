package dev.doorstep.matching;

import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A town of professionals with hours of their own, and of people who need them. */
class Town {

	private static final String REQUESTS = """
			with new as (
				select gen_random_uuid() as id, number, cast(:begin as timestamptz) + interval '28 days' * random() as at,
					(array['EMERGENCY', 'THIS_WEEK', 'THIS_WEEK', 'THIS_WEEK', 'THIS_MONTH', 'THIS_MONTH',
						'FLEXIBLE'])[1 + (6 * random())::integer] as haste,
					37.35 + 0.6 * random() as latitude, -122.45 + 0.5 * random() as longitude
				from generate_series(1, :requests) number),
			request as (
				insert into requests (id, version, reference, facts, summary, locale, suspicion, submitted_at)
				select id, 0, 'MONTH-' || number, jsonb_build_object(
					'job', jsonb_build_object('trade',
						(array['plumbing', 'electrical', 'painting', 'roofing'])[1 + number % 4]),
					'area', jsonb_build_object('country', 'US', 'postalCode', '94110', 'city', 'San Francisco',
						'state', 'CA', 'latitude', latitude, 'longitude', longitude),
					'urgency', jsonb_build_object('when', haste),
					'contact', jsonb_build_object('name', 'Grace', 'email', 'month' || number || '@home.example')),
					'[]', 'en', '', at
				from new)
			insert into matchings (request_id, due_at, opened_at, expires_at)
			select id, at, at, at + interval '14 days' from new
			""";

	private final JdbcClient jdbc;

	Town(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void pros(int many) {
		this.jdbc
			.sql("""
					insert into pros (company, person, email, state, trades, country, postal_code, city, latitude, longitude,
						travel_km, time_zone, hours, capacity, demo, confirmed_at)
					select 'Company ' || number, 'Ada', 'month' || number || '@pros.example', 'verified',
						array[(array['plumbing', 'electrical', 'painting', 'roofing'])[1 + number % 4]],
						'US', '94110', 'San Francisco', 37.3 + 0.7 * random(), -122.5 + 0.6 * random(),
						(10 + 50 * random())::integer, 'America/Los_Angeles',
						cast((array['{[480,1020),[1920,2460),[3360,3900),[4800,5340),[6240,6780)}',
							'{[420,1140),[1860,2580),[3300,4020),[4740,5460),[6180,6900),[7620,8340),[9060,9780)}',
							'{[0,10080)}'])[1 + (3 * random() * random())::integer % 3] as int4multirange),
						1 + (4 * random())::integer, true, now()
					from generate_series(1, :pros) number
					""")
			.param("pros", many)
			.update();
		this.jdbc.sql("""
				insert into pro_coverage (pro_id, trade_id, latitude, longitude, travel_km, area)
				select id, trades[1], latitude, longitude, travel_km, reach(latitude, longitude, travel_km) from pros
				""").update();
	}

	void requests(int many, Instant begin) {
		this.jdbc.sql(REQUESTS).param("begin", begin.atOffset(ZoneOffset.UTC)).param("requests", many).update();
	}

}
