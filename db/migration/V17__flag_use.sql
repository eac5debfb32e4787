-- How often flags are asked for, so that those nobody asks for any more are found.

create table flag_use (
	key text primary key,
	known_since timestamptz not null default now(),
	asked_at timestamptz,
	asked bigint not null default 0 check (asked >= 0)
);
