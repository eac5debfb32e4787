-- What authenticators of professionals are asked; the answer is good once, in the browser that asked.

create table pro_questions (
	hash text primary key,
	challenge text not null,
	expires_at timestamptz not null
);

alter table pro_sessions
	drop constraint pro_sessions_way_check,
	add constraint pro_sessions_way_check check (way in ('link', 'password', 'passkey'));
