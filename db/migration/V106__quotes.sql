-- What professionals want for a job, and when they would come. Revised, both are written anew; the newest counts.

create table quotes (
	id uuid primary key default uuidv7(),
	invitation_id uuid not null references threads (invitation_id) on delete cascade,
	-- Names one form that was sent; sent again, it is the same quote.
	stamp uuid not null unique,
	lowest numeric(12, 2) not null check (lowest > 0),
	highest numeric(12, 2) not null,
	country text not null,
	valid_until date not null,
	made_at timestamptz not null,
	check (highest >= lowest)
);

create index quotes_invitation_id on quotes (invitation_id, id);

create table appointments (
	id uuid primary key default uuidv7(),
	invitation_id uuid not null references threads (invitation_id) on delete cascade,
	stamp uuid not null unique,
	begins_at timestamptz not null,
	ends_at timestamptz not null,
	-- By whose clock it is meant.
	time_zone text not null,
	made_at timestamptz not null,
	accepted_at timestamptz,
	check (ends_at > begins_at)
);

create index appointments_invitation_id on appointments (invitation_id, id);
