-- People whom destinations are still to be asked to forget and, under an empty name, whose number is still to be taken
-- out of our own events.
create table analytics_erasure (
	destination text not null,
	user_id text not null,
	not_before timestamptz not null,
	attempts integer not null default 0,
	primary key (destination, user_id)
);
