-- Reports read one step's sums over a time, or every step's; PostgreSQL 18 leaps from step to step in this order.
alter table analytics_sum
	drop constraint analytics_sum_pkey,
	add primary key (dimension, value, span, step, begins),
	-- Sums change often, and stay on their page while there is room.
	set (fillfactor = 70);

-- All values of a dimension beside each other, of whole drafts alone.
drop index analytics_sum_time;
create index analytics_sum_whole on analytics_sum (dimension, span, begins) where step = '';
