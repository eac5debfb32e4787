-- Who did what in the console, and why. A row is written with the change it tells of, and stays as it is.
create table audit_entry (
	-- Ascends with time, so that pages of the log are read by it.
	id uuid primary key default uuidv7(),
	at timestamptz not null default clock_timestamp(),
	-- No reference: what somebody did stays when they leave. Null for what Doorstep did by itself.
	person_id uuid,
	person text not null,
	action text not null,
	subject text not null,
	before text,
	after text,
	reason text
);

create index audit_entry_person on audit_entry (person_id, id);
create index audit_entry_action on audit_entry (action, id);

-- The owner may write and read, no more.
revoke update, delete, truncate on audit_entry from current_user;

-- A superuser passes by every right, so for them there is this as well.
create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
	raise exception 'The audit log is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
	for each statement execute function refuse_change_of_audit();
alter table audit_entry enable always trigger audit_entry_is_append_only;
