-- A request may wait for its homeowner to say whether it is one they have sent before, and support may refuse one.
alter table matchings
	drop constraint matchings_state_check,
	add constraint matchings_state_check check (state in ('held', 'searching', 'full', 'exhausted', 'awarded', 'done',
		'closed', 'expired', 'repeated', 'merged', 'refused')),
	-- What tells two requests of a homeowner apart: the postal code, and the job type or else the trade.
	add place text,
	add job text,
	-- The one it says again.
	add repeats uuid references matchings (request_id) on delete set null,
	-- Since when nothing speaks against asking professionals about it.
	add cleared_at timestamptz;

update matchings set cleared_at = opened_at where homeowner is not null;
update matchings set reason = 'unplaced' where state = 'held';

create index matchings_repeats on matchings (repeats);
create index matchings_job on matchings (job) where cleared_at is not null;

-- Which rules let new requests wait for a person, or pass them by.
create table hold_policies (
	policy text primary key
);
