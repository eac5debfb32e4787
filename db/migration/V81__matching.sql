-- A request on its way to professionals, and each professional it is offered to.

create table matchings (
	-- Written in the statement before the request's own, so looked at when both are there.
	request_id uuid primary key references requests (id) on delete cascade deferrable initially deferred,
	state text not null default 'searching'
		check (state in ('held', 'searching', 'full', 'exhausted', 'awarded', 'done', 'closed', 'expired')),
	-- By whom one homeowner's requests are told from another's: a hash of the mail address; null until looked at.
	homeowner text,
	-- By how many kilometres professionals may miss the job by now.
	margin integer not null default 0,
	reason text not null default '',
	-- When it is to be looked at again; null for when somebody does something.
	due_at timestamptz,
	opened_at timestamptz not null,
	expires_at timestamptz not null,
	warned_at timestamptz
);

create index matchings_due_at on matchings (due_at) where due_at is not null;
create index matchings_homeowner on matchings (homeowner);

create table invitations (
	id uuid primary key default uuidv7(),
	request_id uuid not null references matchings (request_id) on delete cascade,
	pro_id uuid not null references pros (id) on delete cascade,
	state text not null default 'offered' check (state in ('offered', 'viewed', 'interested', 'declined', 'lapsed',
		'shortlisted', 'hired', 'not_chosen')),
	kilometres double precision not null,
	-- What spoke for them then: points by merit.
	points jsonb not null,
	offered_at timestamptz not null,
	deadline timestamptz not null,
	viewed_at timestamptz,
	answered_at timestamptz,
	-- Why it was declined or not chosen, as a word; what an interested professional has to say.
	reason text not null default '',
	message text not null default '',
	unique (request_id, pro_id)
);

create index invitations_pro_id on invitations (pro_id, id);
