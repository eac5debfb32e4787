-- Whoever changes a draft holds its lock, so nobody counts versions any more. Nodes of the release before still do.
alter table drafts alter column version set default 0;
alter table draft_keys alter column version set default 0;
alter table draft_links alter column version set default 0;
