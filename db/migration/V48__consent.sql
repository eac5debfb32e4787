-- Browsers whose person has agreed that what they do goes to some destinations, under a random number, and those among
-- them whose person has changed their mind: nothing of these is sent any more, whenever it was written.
create table analytics_consent (
	device_id text primary key,
	destinations text[] not null,
	given_at timestamptz not null default now(),
	withdrawn_at timestamptz
);
