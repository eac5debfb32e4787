-- Every version of the configuration that admins change, and which of them each node runs.

create table revision (
	number bigint primary key check (number > 0),
	made_at timestamptz not null default now(),
	author_id uuid,
	author text not null,
	reason text not null,
	restores bigint references revision (number),
	document jsonb not null
);

-- Whoever holds a number must find the same configuration behind it for ever.
create function keep_revision() returns trigger language plpgsql as $$
begin
	raise exception 'A revision is never changed or deleted';
end;
$$;

create trigger keep_revision before update or delete or truncate on revision
	for each statement execute function keep_revision();
alter table revision enable always trigger keep_revision;

-- A foreign key locks the row it points at, for which PostgreSQL asks the right to update one column.
revoke update, delete, truncate on revision from current_user;
grant update (number) on revision to current_user;

create table node (
	id uuid primary key,
	host text not null,
	revision bigint not null,
	started_at timestamptz not null default now(),
	seen_at timestamptz not null default now()
);
