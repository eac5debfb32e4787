-- Search by typo (pg_trgm) and without accents (unaccent); ranges beside scalars in one index (btree_gist).
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;
