-- Which professional got to know how to reach a homeowner, and when. Stays as long as the request.

create table reveals (
	invitation_id uuid primary key references invitations (id) on delete cascade,
	revealed_at timestamptz not null
);
