-- What professionals change of themselves: their picture, and what support has verified.

alter table pros
	-- The picture that is shown, of the album that has their id.
	add photo uuid;

alter table pro_decisions
	-- What they changed after they were verified; blank for a decision of support. Then the reason says from what to what.
	add field text not null default '' check (field in ('', 'company', 'licence'));
