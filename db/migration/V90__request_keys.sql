-- Who may follow a submitted request: whoever has the mailed link, and each browser it was opened in. Only hashes.

create table request_keys (
	hash text primary key,
	-- Written in the statement before the request's own, so looked at when both are there.
	request_id uuid not null references requests (id) on delete cascade deferrable initially deferred,
	kind text not null check (kind in ('link', 'browser')),
	expires_at timestamptz not null
);

create index request_keys_request_id on request_keys (request_id);
