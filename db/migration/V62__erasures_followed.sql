-- A destination that has taken a wish says how far it has got, by numbers of its own for the person.
alter table analytics_erasure
	add column wished_at timestamptz not null default now(),
	add column asked_at timestamptz,
	add column receiver_ids bigint[] not null default '{}',
	add column last_error text;
