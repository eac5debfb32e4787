-- Up to which of these places all events are gone: a destination that is new begins there.
alter table analytics_mark add column bare boolean not null default false;
update analytics_mark set bare = true where events = 0;
