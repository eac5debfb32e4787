-- Whose visit an event belongs to, who seems to visit, and what was agreed to: frozen like the rest of the row.
alter table analytics_event
	add column draft_id uuid,
	add column traffic text not null default 'person' check (traffic in ('person', 'bot', 'prefetch')),
	add column consent text not null default 'not_needed' check (consent in ('not_needed', 'given', 'missing', 'refused'));

-- How far the reports have got. Whoever locks the one row rolls up; everybody else lets it pass.
create table analytics_rollup (
	single boolean primary key default true check (single),
	xid xid8 not null default '0',
	seq bigint not null default 0,
	rolled_at timestamptz not null default now()
);

insert into analytics_rollup default values;

-- What the events of one draft say together, so that a later one can change what it counts for.
create table analytics_story (
	draft_id uuid primary key,
	story jsonb not null,
	started_at timestamptz not null,
	last_at timestamptz not null,
	step text not null,
	open boolean not null
);

create index analytics_story_last on analytics_story (last_at);

-- Sums of what drafts count for, by the moment they began: by the day in UTC, and by the quarter of an hour,
-- on which a day begins in every zone there is.
create table analytics_sum (
	dimension text not null,
	value text not null,
	span text not null check (span in ('day', 'quarter')),
	begins timestamptz not null,
	step text not null,
	counts jsonb not null,
	primary key (dimension, value, span, begins, step)
);
