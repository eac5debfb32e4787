-- What a person has given up for a destination stays accounted for, until its week is forgotten.
alter table analytics_held
	drop constraint analytics_held_state_check,
	add constraint analytics_held_state_check check (state in ('retry', 'parked', 'dead', 'discarded'));
