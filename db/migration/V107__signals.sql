-- That something is new to somebody whose page may be open, on whatever node: a number that changes.
create table signals (
	-- A professional, or a request for its homeowner.
	listener uuid primary key,
	version bigint not null default 1,
	changed_at timestamptz not null default now()
);

create index signals_changed_at on signals (changed_at);
