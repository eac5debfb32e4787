-- What a homeowner and a professional who wants the job write to each other: one thread for each such invitation.

create table threads (
	invitation_id uuid primary key references invitations (id) on delete cascade,
	-- Both ends, so that what is new to somebody is found without the invitation.
	request_id uuid not null,
	pro_id uuid not null,
	opened_at timestamptz not null
);

create index threads_request_id on threads (request_id);
create index threads_pro_id on threads (pro_id);

create table messages (
	-- Ascends with time: whoever writes holds the matching meanwhile.
	id uuid primary key default uuidv7(),
	invitation_id uuid not null references threads (invitation_id) on delete cascade,
	-- Names one form that was sent; sent again, it is the same message.
	stamp uuid not null unique,
	author text not null check (author in ('homeowner', 'pro')),
	words text not null,
	written_at timestamptz not null,
	-- When the other side read it.
	read_at timestamptz
);

create index messages_invitation_id on messages (invitation_id, id);
create index messages_unread on messages (invitation_id, author) where read_at is null;

insert into threads (invitation_id, request_id, pro_id, opened_at)
select id, request_id, pro_id, answered_at from invitations where state in ('interested', 'shortlisted', 'hired');

insert into messages (invitation_id, stamp, author, words, written_at, read_at)
select id, id, 'pro', message, answered_at, answered_at from invitations
where state in ('interested', 'shortlisted', 'hired') and message <> '';
