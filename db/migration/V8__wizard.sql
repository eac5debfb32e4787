-- Unfinished requests, the browsers that may open them, and the links mailed to go on elsewhere.

create table drafts (
	id uuid primary key,
	version integer not null,
	answers jsonb not null,
	unfinished jsonb not null,
	locale text not null,
	started_at timestamptz not null,
	touched_at timestamptz not null,
	submitted_at timestamptz
);

create index drafts_touched_at on drafts (touched_at);

-- Only the hash of a browser's cookie is kept. A browser that came by a mailed link sees no personal data
-- until it has typed the code sent to the same address.
create table draft_keys (
	hash text primary key,
	version integer not null,
	draft_id uuid not null references drafts (id) on delete cascade,
	opened_by text,
	code_hash text,
	code_expires_at timestamptz,
	code_tries integer not null default 0
);

create index draft_keys_draft_id on draft_keys (draft_id);

create table draft_links (
	hash text primary key,
	version integer not null,
	draft_id uuid not null references drafts (id) on delete cascade,
	mailed_to text not null,
	expires_at timestamptz not null
);

create index draft_links_draft_id on draft_links (draft_id);
