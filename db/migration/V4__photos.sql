-- Pictures people upload, made safe; in the database so that every node serves them.
create table photo (
	-- Ids grow with time, so their order is the order of upload.
	id uuid primary key default uuidv7(),
	album uuid not null,
	-- One of six places in the album; two uploads that race for the last one cannot both have it.
	place smallint not null check (place between 1 and 6),
	width integer not null,
	height integer not null,
	-- JPEG does not compress again, so PostgreSQL need not try.
	thumbnail bytea storage external not null,
	full_size bytea storage external not null,
	unique (album, place)
);
