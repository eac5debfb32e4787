-- How professionals get in: links that are good once, in the browser that asked for them, and sessions.

alter table pros
	-- When they showed that the address is theirs; until then nobody looks at them.
	add confirmed_at timestamptz,
	add locale text not null default 'en';

create table pro_links (
	hash text primary key,
	pro_id uuid not null references pros (id) on delete cascade,
	-- The hash of a cookie: what a link is worth nothing without.
	browser text not null,
	expires_at timestamptz not null
);

create index pro_links_pro_id on pro_links (pro_id);

create table pro_sessions (
	hash text primary key,
	pro_id uuid not null references pros (id) on delete cascade,
	expires_at timestamptz not null
);

create index pro_sessions_pro_id on pro_sessions (pro_id);
