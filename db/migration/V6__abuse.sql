-- The secret that all nodes sign with, and who spent what of a limit lately.
create table signing_key (
	one boolean primary key default true check (one),
	secret bytea not null check (octet_length(secret) = 32),
	created_at timestamptz not null default now()
);

-- Unlogged: a limit need not survive a crash, and its writes must not cost the database's log.
-- The free space in each page lets an update stay on its page.
create unlogged table spending (
	limit_name text not null,
	who bytea not null,
	spent_at timestamptz[] not null,
	forget_after timestamptz not null,
	primary key (limit_name, who)
) with (fillfactor = 70);
