-- What the console looks for: parts of names, and mail that nobody could carry.
create index audit_entry_person_words on audit_entry using gin (person gin_trgm_ops);
create index audit_entry_subject_words on audit_entry using gin (subject gin_trgm_ops);
create index outgoing_mail_given_up on outgoing_mail (closed_at) where state in ('refused', 'dead');
