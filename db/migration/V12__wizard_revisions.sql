-- A draft follows the revision it began with, and says what was known of its visitor then; a request says so too.
-- The defaults let a node of the release before go on writing during a roll-out: there was one form then, the first.

alter table drafts
	add revision bigint not null default 1,
	add origin jsonb not null default '{}',
	add preview boolean not null default false;

alter table requests
	add revision bigint not null default 1,
	add origin jsonb not null default '{}';

create index drafts_started_at on drafts (started_at);
