-- How many events there are up to some places in their order: a page that says what became of all of them counts
-- from the last such place on.
alter table analytics_rollup
	add column events bigint not null default 0,
	add column left_out bigint not null default 0;

update analytics_rollup
set (events, left_out) = (select count(*), count(*) filter (where consent in ('missing', 'refused'))
	from analytics_event event where (event.xid, event.seq) <= (analytics_rollup.xid, analytics_rollup.seq));

create table analytics_mark (
	xid xid8 not null,
	seq bigint not null,
	events bigint not null,
	left_out bigint not null,
	primary key (xid, seq)
);

insert into analytics_mark (xid, seq, events, left_out) values ('0', 0, 0, 0);

-- What a destination said when it last took nothing.
alter table analytics_cursor
	add column last_error text,
	add column last_error_at timestamptz;
