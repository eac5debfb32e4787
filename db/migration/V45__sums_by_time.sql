-- Comparing all values of a dimension reads those of a time, whatever they are.
create index analytics_sum_time on analytics_sum (dimension, span, begins);
