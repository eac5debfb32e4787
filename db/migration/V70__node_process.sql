-- Several nodes may run on one machine; those of a release before this one do not say which process they are.
alter table node add process bigint;
