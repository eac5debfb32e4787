-- How many events went with their weeks although a destination had never taken them and nobody had decided about them.
alter table analytics_cursor add column forgotten bigint not null default 0;
