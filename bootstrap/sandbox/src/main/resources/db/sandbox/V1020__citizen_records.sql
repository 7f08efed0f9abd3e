-- The register answers either with a person as described, or with exactly the record that a control
-- stored.
alter table sandbox.citizen alter column person drop not null;
alter table sandbox.citizen add column record text;
alter table sandbox.citizen add check (num_nonnulls(person, record) = 1);
