-- A migration of a newer version of the product that forgot to fill the new column.

call change_read_model('index', '${flyway:filename}');
alter table rebuild.application_list add column note text not null;
