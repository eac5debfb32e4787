-- Mails are written with the change they tell of and carried to the mail server afterwards, so neither can be without the other.
create table outgoing_mail (
	-- Ascends with time, and names the mail to the world: its Message-ID is made of it.
	id uuid primary key default uuidv7(),
	posted_at timestamptz not null default now(),
	recipient text not null,
	locale text not null,
	subject text not null,
	plain_text text not null,
	html text not null,
	state text not null default 'waiting' check (state in ('waiting', 'sent', 'refused', 'dead')),
	-- Who carries it now, and when it may be taken (again): a claim moves that to the end of its lease,
	-- so the mail of a node that died falls due by itself.
	claimed_by uuid,
	due_at timestamptz not null default now(),
	tries integer not null default 0,
	-- What the mail server said last, in its own words.
	reason text,
	closed_at timestamptz,
	check ((state = 'waiting') = (closed_at is null))
);

create index outgoing_mail_due on outgoing_mail (due_at) where state = 'waiting';
