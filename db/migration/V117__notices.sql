-- When professionals want to be written to, and what they are to be told by then.

create table pro_notice_settings (
	pro_id uuid primary key references pros (id) on delete cascade,
	pace text not null default 'at-once' check (pace in ('at-once', 'hourly', 'daily')),
	-- By the clock on their wall: when the day's letter comes, and between which hours none does.
	daily_hour integer not null default 7 check (daily_hour between 0 and 23),
	quiet_from integer check (quiet_from between 0 and 23),
	quiet_to integer check (quiet_to between 0 and 23),
	-- Whether emergencies come at once, whatever else stands here.
	emergencies boolean not null default true,
	check ((quiet_from is null) = (quiet_to is null))
);

create table pro_notices (
	id uuid primary key default uuidv7(),
	pro_id uuid not null references pros (id) on delete cascade,
	invitation_id uuid not null references invitations (id) on delete cascade,
	kind text not null check (kind in ('offered', 'hired', 'not-chosen')),
	due_at timestamptz not null
);

create index pro_notices_due_at on pro_notices (due_at);
create index pro_notices_pro_id on pro_notices (pro_id);
create index pro_notices_invitation_id on pro_notices (invitation_id);
