-- What happened, as it happened: rows are added in the transaction of the change they tell of and never changed.
create table analytics_event (
	seq bigint generated always as identity,
	-- Numbers are handed out before they can be seen. With its transaction a row says when it became visible,
	-- so a reader that stays below the oldest running transaction misses nothing.
	xid xid8 not null default pg_current_xact_id(),
	recorded_at timestamptz not null default now(),
	insert_id uuid not null,
	event_type text not null,
	device_id text not null,
	user_id text,
	session_id bigint not null,
	occurred_at timestamptz not null,
	properties jsonb not null
) partition by range (recorded_at);

-- The application makes a partition a week ahead of time; a row that finds none is kept all the same.
create table analytics_event_rest partition of analytics_event default;

create index analytics_event_order on analytics_event (xid, seq);

-- How far each destination has got. The free space in each page lets an update stay on its page.
create table analytics_cursor (
	destination text primary key,
	xid xid8 not null default '0',
	seq bigint not null default 0,
	delivered bigint not null default 0,
	-- Whoever holds the lease sends; the token grows with each change of hands, and what an earlier holder
	-- still has to say is not heard.
	lease_owner uuid,
	lease_until timestamptz not null default now(),
	fencing_token bigint not null default 0,
	-- The batch that may have been received: what is resent of it must be no older than the receiver's memory.
	sent_xid xid8,
	sent_seq bigint,
	first_sent_at timestamptz,
	-- Failures in a row, and when to try again; a destination that an operator paused waits for the operator.
	failures integer not null default 0,
	not_before timestamptz,
	paused_reason text,
	batch_size integer not null
) with (fillfactor = 10);

-- Events that did not go straight through to a destination, behind its cursor or just ahead of it.
create table analytics_held (
	destination text not null,
	seq bigint not null,
	xid xid8 not null,
	recorded_at timestamptz not null,
	device_id text not null,
	user_id text,
	state text not null check (state in ('retry', 'parked', 'dead')),
	reason text not null,
	held_since timestamptz not null,
	not_before timestamptz not null,
	attempts integer not null default 0,
	first_sent_at timestamptz,
	primary key (destination, seq)
);

create index analytics_held_due on analytics_held (destination, not_before) where state = 'retry';
create index analytics_held_device on analytics_held (destination, device_id) where state = 'retry';
create index analytics_held_user on analytics_held (destination, user_id) where state = 'retry' and user_id is not null;
