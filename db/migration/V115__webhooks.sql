-- Where professionals want to be told by program, and each message on its way there.

create table webhook_endpoints (
	id uuid primary key default uuidv7(),
	pro_id uuid not null references pros (id) on delete cascade,
	url text not null,
	-- Gone: it said so itself, and is left alone until its owner says otherwise.
	state text not null default 'on' check (state in ('on', 'off', 'gone')),
	-- What its messages are signed with, and what they were signed with until lately.
	secret text not null,
	former_secret text,
	former_until timestamptz,
	created_at timestamptz not null default now(),
	unique (pro_id, url)
);

-- Written with the change a message tells of, and carried afterwards, so neither can be without the other.
create table webhook_messages (
	-- Ascends with time, and names the message to its receiver, however often it comes.
	id uuid primary key default uuidv7(),
	endpoint_id uuid not null references webhook_endpoints (id) on delete cascade,
	type text not null,
	body text not null,
	created_at timestamptz not null default now(),
	state text not null default 'waiting' check (state in ('waiting', 'delivered', 'dead', 'dropped')),
	-- Another one for each try: who came back too late may not write any more. A claim moves the time to the end of
	-- its lease, so what a node that died had in hand falls due by itself.
	claim uuid,
	due_at timestamptz not null default now(),
	tries integer not null default 0,
	closed_at timestamptz,
	check ((state = 'waiting') = (closed_at is null))
);

create index webhook_messages_due on webhook_messages (due_at) where state = 'waiting';
create index webhook_messages_endpoint on webhook_messages (endpoint_id, id);
create index webhook_messages_dead on webhook_messages (closed_at) where state = 'dead';

-- Every try, for the professional to read: what the receiver answered, or a word for what came in between.
create table webhook_tries (
	message_id uuid not null references webhook_messages (id) on delete cascade,
	tried_at timestamptz not null default now(),
	millis integer not null,
	status integer,
	problem text,
	check (num_nonnulls(status, problem) = 1)
);

create index webhook_tries_message on webhook_tries (message_id, tried_at);
