-- Where postal codes lie, so that a job can be matched with the professionals near it, and which files they came from.
create table place (
	country text not null check (country ~ '^[A-Z]{2}$'),
	-- The postal code as it is looked up: capital letters and digits alone.
	code text not null check (code ~ '^[A-Z0-9]{1,20}$'),
	name text not null,
	postal_code text not null,
	state text not null,
	state_name text not null,
	latitude double precision not null check (latitude between -90 and 90),
	longitude double precision not null check (longitude between -180 and 180),
	-- The newest import's first line is the place that is shown for a code.
	imported_at timestamptz not null default now(),
	line integer not null,
	primary key (country, code, name)
);

create table place_file (
	name text primary key,
	checksum text not null,
	imported_at timestamptz not null default now()
);
