-- What a homeowner is told once for each request, however often it happens.
create table homeowner_notices (
	request_id uuid not null references requests (id) on delete cascade,
	kind text not null,
	primary key (request_id, kind)
);
