-- Professionals, and where each works in which trade: what a request is matched with.

create table pros (
	id uuid primary key default uuidv7(),
	company text not null,
	person text not null,
	-- Small letters as far as ASCII goes, as with people who sign in.
	email text not null unique check (email = lower(email collate "C")),
	-- Digits alone, to be compared with a homeowner's.
	phone text not null default '',
	state text not null default 'applied' check (state in ('applied', 'verified', 'suspended')),
	trades text[] not null check (cardinality(trades) > 0),
	-- A trade of which no job type stands here is done whole, those of later releases too.
	job_types text[] not null default '{}',
	country text not null,
	postal_code text not null,
	city text not null,
	latitude double precision not null check (latitude between -90 and 90),
	longitude double precision not null check (longitude between -180 and 180),
	travel_km integer check (travel_km between 1 and 500),
	postal_codes text[] not null default '{}',
	time_zone text not null,
	-- Minutes since the beginning of Monday, by the clock on the wall.
	hours int4multirange not null check (hours <@ '{[0,10080)}'),
	days_off datemultirange not null default '{}',
	paused_until timestamptz,
	-- How many requests they can see to at once, and how many they have open now: asked, interested or at work.
	capacity integer not null check (capacity between 1 and 1000),
	load integer not null default 0 check (load >= 0),
	languages text[] not null default '{en}',
	licence text not null default '',
	about text not null default '',
	-- When they were asked last; how often at all, and how often they said yes or no in time.
	invited_at timestamptz,
	invited integer not null default 0,
	answered integer not null default 0,
	-- Their share of the work: one for each time they were asked, halved in a week; true as of when they were asked last.
	share double precision not null default 0,
	demo boolean not null default false,
	created_at timestamptz not null default now(),
	check (travel_km is not null or cardinality(postal_codes) > 0)
);

-- Why a professional is what they are; one row a decision.
create table pro_decisions (
	id uuid primary key default uuidv7(),
	pro_id uuid not null references pros (id) on delete cascade,
	state text not null,
	reason text not null,
	-- No reference: what somebody decided stays when they leave. Null for what Doorstep did by itself.
	person_id uuid,
	decided_at timestamptz not null
);

create index pro_decisions_pro_id on pro_decisions (pro_id, id);

create function kilometres(latitude_1 double precision, longitude_1 double precision, latitude_2 double precision,
		longitude_2 double precision) returns double precision
	language sql immutable strict parallel safe
	return 2 * 6371.0088 * asin(sqrt(least(1, sind((latitude_2 - latitude_1) / 2) ^ 2
		+ cosd(latitude_1) * cosd(latitude_2) * sind((longitude_2 - longitude_1) / 2) ^ 2)));

-- A box, in degrees, around all that lies within a distance; a hundredth larger, for a circle bulges near the poles.
create function reach(latitude double precision, longitude double precision, km double precision) returns box
	language sql immutable strict parallel safe
	return box(
		point(longitude - km / 110 / greatest(cosd(latitude), 0.01), latitude - km / 110),
		point(longitude + km / 110 / greatest(cosd(latitude), 0.01), latitude + km / 110));

-- One row for each trade and circle around the base, and for each trade and postal code.
create table pro_coverage (
	pro_id uuid not null references pros (id) on delete cascade,
	trade_id text not null,
	-- The base, so that distances need no other table.
	latitude double precision not null,
	longitude double precision not null,
	-- Either how far they travel, or the postal code they come to.
	travel_km double precision,
	postal_code text,
	area box not null,
	check (num_nonnulls(travel_km, postal_code) = 1)
);

create index pro_coverage_area on pro_coverage using gist (trade_id, area);
create index pro_coverage_pro_id on pro_coverage (pro_id);
