-- What a mail is about, so that it goes when that is erased: to whomever it is, and whether it has been sent or not.
alter table outgoing_mail add about uuid;

create index outgoing_mail_about on outgoing_mail (about) where about is not null;
