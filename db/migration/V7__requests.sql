-- Submitted requests. A request has the id of the draft it came from, so that one draft can never give two.

create table requests (
	id uuid primary key,
	version integer not null,
	reference text not null unique,
	facts jsonb not null,
	summary jsonb not null,
	locale text not null,
	suspicion text,
	submitted_at timestamptz not null
);

create index requests_submitted_at on requests (submitted_at);
