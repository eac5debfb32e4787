-- What homeowners say of the work once it is done. One for each job; it goes with the request.

create table reviews (
	invitation_id uuid primary key references invitations (id) on delete cascade,
	pro_id uuid not null references pros (id) on delete cascade,
	rating smallint not null check (rating between 1 and 5),
	words text not null,
	written_at timestamptz not null,
	-- What the professional says to it, once.
	reply text,
	replied_at timestamptz,
	-- Why support lets nobody see it, and since when.
	hidden_reason text,
	hidden_at timestamptz,
	check ((reply is null) = (replied_at is null)),
	check ((hidden_reason is null) = (hidden_at is null))
);

create index reviews_pro_id on reviews (pro_id, written_at);
create index reviews_written_at on reviews (written_at);
