-- A migration of a newer version of the product that gives a read model a column and an index.

call change_read_model('index', '${flyway:filename}');
alter table rebuild.application_list add column note text not null default 'new';
create index on rebuild.application_list (note);
