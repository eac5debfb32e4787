-- People who sign in, their passkeys and links, and their sessions.

create table people (
	id uuid primary key default uuidv7(),
	-- Small letters as far as ASCII goes; what else looks alike is another address.
	email text not null unique check (email = lower(email collate "C")),
	name text not null,
	roles text[] not null,
	-- None until the person has followed the invitation.
	password_hash text,
	created_at timestamptz not null default now(),
	disabled_at timestamptz
);

-- Links that are good once; only their hash is kept. The first administrator's names nobody yet.
create table account_links (
	hash text primary key,
	purpose text not null check (purpose in ('FIRST_ADMIN', 'INVITATION', 'NEW_PASSWORD')),
	person_id uuid references people (id),
	expires_at timestamptz not null,
	check ((purpose = 'FIRST_ADMIN') = (person_id is null))
);

create index account_links_person_id on account_links (person_id);

-- Names and columns are Spring Security's; the user is a person's id in Base64.
create table user_credentials (
	credential_id text primary key,
	user_entity_user_id text not null,
	public_key bytea not null,
	signature_count bigint,
	uv_initialized boolean,
	backup_eligible boolean not null,
	authenticator_transports text,
	public_key_credential_type text,
	backup_state boolean not null,
	attestation_object bytea,
	attestation_client_data_json bytea,
	created timestamptz,
	last_used timestamptz,
	label text not null
);

create index user_credentials_user on user_credentials (user_entity_user_id);

-- Names and columns are Spring Session's; the principal is a person's id.
create table spring_session (
	primary_id char(36) primary key,
	session_id char(36) not null unique,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval integer not null,
	expiry_time bigint not null,
	principal_name text
);

create index spring_session_expiry_time on spring_session (expiry_time);

create index spring_session_principal_name on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
	attribute_name text not null,
	attribute_bytes bytea not null,
	primary key (session_primary_id, attribute_name)
);
