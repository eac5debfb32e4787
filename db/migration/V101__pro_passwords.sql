-- A second way in for professionals, and where they are signed in.

alter table pros
	-- None for those who come by links alone.
	add password_hash text;

alter table pro_sessions
	-- Names a session to its owner, and opens nothing.
	add id uuid not null default uuidv7() unique,
	add device text not null default '',
	add way text not null default 'link' check (way in ('link', 'password')),
	add begun_at timestamptz not null default now(),
	add seen_at timestamptz not null default now();
